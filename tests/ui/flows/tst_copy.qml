import QtQuick
import QtTest
import Sohoa.Kiosk

// A certified copy from the comparison with its paper to its number in the register.
Kiosk {
    name: "Copy"
    property string job

    function initTestCase() { verify(office.fresh()); }
    function init() {
        openKiosk();
        signIn("vanthu");
        tryCompare(Place, "busy", false, 15000);  // where the person stood is known
        tryCompare(Place, "screen", "home");
        touches = 0;
    }
    function cleanup() {
        Place.home();
        Session.signOut();
        tryCompare(Session, "state", Session.Nobody);
        kiosk.destroy();
    }
    function cleanupTestCase() { office.trust([]); }

    // A finger on the pad's keys, wherever the digits lie now.
    function typePin(pin) {
        const before = touches;
        for (const digit of pin)
            for (let place = 0; place < 10; ++place) {
                const key = part("pin-" + place);
                if (key.text === digit) { touch(key); break; }
            }
        touch("pinOk");
        touches = before;
    }
    function waitForPad() { tryVerify(() => isShown("pinPad") && part("lifeWords").visible, 120000, "the pad is there"); }
    function show(id) { return office.ask(["show", id]); }

    function test_1_a_paper_original_becomes_a_certified_copy() {
        touch("copyTile");
        part("source-ban-goc");
        picture("copy");
        job = archived();
        Place.go("compare", { job: Number(job), flow: "copy", source: "ban-goc", form: "sao-y", pages: "" });
        tryCompare(Place, "screen", "compare", 60000);
        compare(Place.about.source, "ban-goc");
        compare(Place.about.form, "sao-y");
        tryVerify(() => part("same").enabled, 60000);
        tryVerify(() => findChild(kiosk.contentItem, "paperImage").status === Image.Ready, 30000);
        tryVerify(() => findChild(kiosk.contentItem, "copyImage").status === Image.Ready, 30000);
        picture("compare");
        touch("same");

        tryCompare(Place, "screen", "seal");
        waitForPad();
        verify(part("blockText").text.startsWith("SAO Y; Sở Nội vụ tỉnh Ví Dụ; "));
        compare(part("tokenState").kind, Badge.Good);
        tryVerify(() => findChild(kiosk.contentItem, "blockPicture").status === Image.Ready, 30000);
        picture("seal");
        waitForPad();
        typePin(office.pinOf("pin"));
        tryCompare(Place, "screen", "sealed", 180000);
        tryCompare(part("verdict"), "text", "Chữ ký số của cơ quan hợp lệ");
        const record = show(job);
        compare(record.state, "certified");
        compare(part("number").text, "01/SY-SNV");
        compare(part("qr").text, "01/SY-SNV sha256:" + record.signed_sha256);
        verify(part("timeStamp").text !== "");
        picture("sealed");
        touch("wholeDigest");
        compare(part("digest").text, record.signed_sha256);
    }

    // A document that is archived already.
    function archived() {
        const scanned = office.ask(["scan", "--source", "adf", "--dpi", "200", "--mode", "color"]);
        verify(scanned && scanned.id, "scanned");
        compare(office.sohoa(["confirm", String(scanned.id)]).status, 0);
        return String(scanned.id);
    }
    function openSeal(id, form) { Place.go("seal", { job: Number(id), source: "ban-goc", form: form, pages: "" }); }

    function test_2_a_wrong_pin_signs_nothing_is_said_and_costs_one_try() {
        job = archived();
        openSeal(job, "sao-y");
        waitForPad();
        typePin("000000");
        tryVerify(() => isShown("troubleCode") && part("troubleCode").text.startsWith("signer.pin_wrong"), 60000);
        compare(show(job).state, "certifying");
        tryCompare(part("tokenState"), "kind", Badge.Warn, 30000);
        waitForPad();
        compare(findChild(part("pinPad"), "pinDots").count, 0);
        picture("seal-pin-wrong");
        waitForPad();
        typePin(office.pinOf("pin"));
        tryCompare(Place, "screen", "sealed", 180000);
        compare(show(job).state, "certified");
    }

    function test_3_what_article_25_does_not_know_is_refused_before_anything_is_signed() {
        job = archived();
        openSeal(job, "sao-luc");
        tryVerify(() => isShown("troubleCode") && part("troubleCode").text.startsWith("service.conversion_not_allowed"), 60000);
        verify(!isShown("pinPad"));
        compare(show(job).state, "archived");
    }

    function test_4_without_time_stamps_nothing_is_called_signed() {
        verify(office.trust(["--fault", "tsa-503"]));
        openSeal(job, "sao-y");
        waitForPad();
        typePin(office.pinOf("pin"));
        tryVerify(() => isShown("troubleCode") && part("troubleCode").text.startsWith("signer.tsa_unreachable"), 180000);
        compare(show(job).state, "certifying");
        picture("seal-no-time-stamp");
        verify(office.trust([]));
        waitForPad();
        typePin(office.pinOf("pin"));
        tryCompare(Place, "screen", "sealed", 180000);
    }

    function test_5_an_extract_names_its_pages() {
        touch("copyTile");
        touch("extract-ban-chinh");
        touch("page-3");
        compare(part("extractWords").text, "Trích trang 1,3");
        picture("copy-extract");
        touch("page-2");
        compare(part("extractWords").text, "Trích trang 1-3");
        touch("extractNo");
        verify(!isShown("extractYes"));
    }
}
