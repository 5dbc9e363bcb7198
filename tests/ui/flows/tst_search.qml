import QtQuick
import QtTest
import Sohoa.Kiosk

// Finding again what was kept: by its words, in the registers, whole; and what waits for a second person.
Kiosk {
    name: "Search"
    property int job: 0

    function initTestCase() {
        verify(office.fresh());
        verify(office.feed(["tests/data/e2e/giay-moi/open-011-p01.jpg"]));
        const scan = office.sohoa(["scan", "--json"]);
        compare(scan.status, 0, scan.err);
        job = JSON.parse(scan.out).id;
        compare(office.sohoa(["confirm", String(job)]).status, 0);
    }
    function init() {
        openKiosk();
        signIn("vanthu");
        tryCompare(Place, "busy", false);
        Place.home();
    }
    function cleanup() { Session.signOut(); tryCompare(Session, "state", Session.Nobody); }

    function find(words) {
        const entry = part("searchEntry");
        entry.text = words;
        touch("searchButton");
    }

    function test_a_document_is_found_by_a_word_of_it_and_shown_where_the_word_stands() {
        touch("searchWay");
        find("nông thôn mới");
        const hit = part("hit" + job);
        verify(findChild(hit, "snippets").text.includes("<b>"));
        const page = part("hitPage");
        tryVerify(() => page.image !== "" && page.boxes.length > 0);
        verify(page.target.width > 0);
        picture("search");
        touch("openHit");
        compare(Place.screen, "record");
        tryVerify(() => part("screenTitle").text.startsWith("Tham dự lễ phát động"));
        tryVerify(() => part("custodyWord").text.startsWith("Chuỗi chứng cứ còn nguyên"));
        verify(part("link-archive").visible);
        picture("record");
    }

    function test_a_search_is_kept_for_the_person_and_survives_the_kiosk() {
        Place.go("search");
        find("giay moi");
        part("hit" + job);
        touch("keepSearch");
        tryCompare(part("keepSearch"), "text", "Bỏ lưu lần tìm này");
        kiosk.destroy();
        openKiosk();
        tryCompare(Place, "screen", "search");
        part("hit" + job);
        find("khongcotunaynhuthe");
        part("nothingFound");
        picture("search-nothing");
        touch("saved0");
        part("hit" + job);
    }

    function test_the_registers_show_what_was_entered_and_say_that_a_medium_is_missing() {
        touch("registersWay");
        tryCompare(part("screenTitle"), "text", "SỔ ĐĂNG KÝ VĂN BẢN ĐẾN");
        tryVerify(() => part("registerLines").count > 0);
        picture("registers");
        touch("printRegister");
        tryVerify(() => part("printWord").text.startsWith("Chưa thấy USB"));
        touch("book-copies");
        tryCompare(part("screenTitle"), "text", "SỔ ĐĂNG KÝ BẢN SAO");
        compare(part("year").text, String(new Date().getFullYear()));
    }

    function test_what_one_person_asks_for_another_one_decides() {
        const asked = office.sohoa(["override", "request", "legal-hold-release", String(job), "--reason", "Vụ việc đã kết thúc"]);
        compare(asked.status, 0, asked.err);
        touch("waiting-overrides");
        compare(Place.screen, "overrides");
        part("overrideCards");
        tryVerify(() => part("overrideCards").count === 1);
        verify(!part("approve").enabled, "who asked does not decide");
        picture("overrides");
        Session.signOut();
        tryCompare(Session, "state", Session.Nobody);
        signIn("lanhdao");
        tryCompare(Place, "busy", false);
        Place.go("overrides");
        tryVerify(() => part("decline").enabled);
        touch("decline");
        tryVerify(() => office.ask(["override", "list"]).overrides.length === 0);
    }

    function test_all_records_lie_open_one_by_one() {
        Place.go("records");
        part("job" + job);
        picture("records");
    }

    function test_lists_that_are_empty_say_so() {
        Place.go("held");
        tryVerify(() => part("emptyTitle").text === "Không có hồ sơ nào đang giữ lại");
        Place.go("overdue");
        tryVerify(() => part("emptyTitle").text === "Không có hồ sơ nào quá hạn");
        picture("overdue");
    }
}
