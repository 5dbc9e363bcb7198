import QtQuick
import QtTest
import Sohoa.Kiosk

// From what was read to the receipt, by touch.
Kiosk {
    name: "Review"

    function initTestCase() { verify(office.fresh()); }
    function init() {
        openKiosk();
        signIn("vanthu");
    }
    function cleanup() { Session.signOut(); tryCompare(Session, "state", Session.Nobody); }

    // A job whose fields are read, of the paper in the feeder.
    function scanned() {
        const scan = office.sohoa(["scan", "--json"]);
        compare(scan.status, 0, scan.err);
        return JSON.parse(scan.out).id;
    }
    function openReview(job) {
        tryCompare(Place, "busy", false);
        Place.go("review", { job: job });
        tryCompare(part("confirmRecord"), "visible", true);
    }
    // A part of the field's card, once it is there.
    function inCard(field, name) {
        let found = null;
        tryVerify(() => (found = findChild(part("field-" + field), name)) && found.visible, 5000, field + " " + name);
        return found;
    }
    function fieldInHand() {
        return part("reviewFields").desk.inHand;
    }

    function test_a_document_is_confirmed_with_one_touch_more_for_each_doubtful_field() {
        verify(office.feed(["tests/data/e2e/giay-moi/open-011-p01.jpg"]));
        const job = scanned();
        openReview(job);
        const desk = part("reviewFields").desk;
        const doubtful = desk.waiting;
        verify(doubtful > 0);
        verify(!part("confirmRecord").enabled, "what is doubtful is looked at first");
        picture("review");

        touches = 0;
        for (let left = doubtful; left > 0; --left) {
            touch(inCard(fieldInHand(), "approveField"));
            tryCompare(desk, "waiting", left - 1);
        }
        picture("review-ready");
        touch("confirmRecord");
        compare(touches, doubtful + 1);

        tryCompare(Place, "screen", "receipt");
        verify(Number(part("arrivalNumber", 60000).text) > 0);
        compare(findChild(part("countFed"), "count").text, "1");
        compare(findChild(part("countInPdf"), "count").text, "1");
        const record = office.ask(["show", String(job)]);
        compare(record.state, "archived");
        compare(part("arrivalNumber").text, String(record.fields.ArrivalNumber.value));
        compare(part("receiptCode").text, record.document_code);
        verify(findChild(part("digest"), "lineText").text.startsWith(record.archive_sha256.substring(0, 8)));
        picture("receipt");
        touch("digest");
        compare(findChild(part("digest"), "lineText").text, record.archive_sha256);
    }

    function test_a_field_and_its_box_lead_to_one_another_and_are_mended() {
        verify(office.feed([]));
        const job = scanned();
        openReview(job);
        const desk = part("reviewFields").desk;
        compare(fieldInHand(), "FullName", "the recognizer itself doubts it");
        compare(desk.page, 2);

        // A touch of a field turns the page to its box; a touch of a box brings its field to hand.
        inCard("FullName", "approveField");   // it has opened, and the others have moved down
        waitForRendering(kiosk.contentItem);
        touch("field-Code");
        tryCompare(desk, "page", 1);
        verify(part("boxCode").inHand);
        compare(part("reviewPage").target, desk.target);
        touch("pageBehind");
        compare(part("pageOf").text, "Trang 2 / 3");
        touch("boxFullName");
        compare(fieldInHand(), "FullName");
        compare(inCard("FullName", "sureness").text, "Đã xem");
        verify(inCard("FullName", "remark").text.includes("Nguyên Văn Phóng"));
        picture("review-doubt");
        touch(inCard("FullName", "proposal0"));
        tryCompare(inCard("FullName", "fieldText"), "text", "Nguyên Văn Phóng");
        compare(inCard("FullName", "sureness").text, "Đã sửa");

        // Typed.
        desk.choose("Subject");
        part("field-Subject");
        touch(inCard("Subject", "editField"));
        const field = kiosk.activeFocusItem;
        verify(field);
        keySequence(StandardKey.SelectAll);
        for (const letter of "Ban hanh Quy che") keyClick(letter);
        touch(inCard("Subject", "keepEdit"));
        tryCompare(inCard("Subject", "fieldText"), "text", "Ban hanh Quy che");

        while (desk.waiting > 0) { desk.approve(); if (desk.inHand === "") break; }
        touch("confirmRecord");
        tryCompare(Place, "screen", "receipt");
        tryVerify(() => office.ask(["show", String(job)]).state === "archived", 60000);
        const record = office.ask(["show", String(job)]);
        compare(record.fields.FullName.value, "Nguyên Văn Phóng");
        compare(record.fields.Subject.value, "Ban hanh Quy che");
    }

    function test_a_kiosk_that_died_returns_to_the_review_and_knows_what_was_seen() {
        verify(office.feed(["tests/data/e2e/giay-moi/open-011-p01.jpg"]));
        const job = scanned();
        openReview(job);
        const before = part("reviewFields").desk.waiting;
        touch(inCard(fieldInHand(), "approveField"));
        tryCompare(part("reviewFields").desk, "waiting", before - 1);
        kiosk.destroy();
        openKiosk();
        tryCompare(Place, "screen", "review");
        tryCompare(part("confirmRecord"), "visible", true);
        compare(part("reviewFields").desk.waiting, before - 1);
    }

    function test_a_mark_of_secrecy_has_a_screen_of_its_own_and_nothing_of_the_paper_on_it() {
        verify(office.feed(["tests/data/ocr/mark-mat.tif"]));
        const scan = office.sohoa(["scan", "--json"]);
        verify(scan.status !== 0);
        const job = office.ask(["jobs"]).jobs[0].id;
        tryCompare(Place, "busy", false);
        Place.go("review", { job: job });
        verify(part("secretTitle").text.startsWith("Dừng lại"));
        verify(!isShown("reviewPage"));
        verify(!isShown("confirmRecord"));
        picture("secrecy");
        touch("secretDone");
        compare(Place.screen, "home");

        touch("waiting-held");
        compare(Place.screen, "held");
        verify(findChild(part("job" + job), "advice").text.includes("độ mật"));
        picture("held");
    }
}
