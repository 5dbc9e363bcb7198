import QtQuick
import QtTest
import Sohoa.Kiosk

// Paper into the machine: the declaration, the scan with its counts, and every trouble with the paper.
Kiosk {
    name: "Incoming"

    function initTestCase() { verify(office.fresh()); }
    function init() {
        openKiosk();
        signIn("vanthu");
        tryCompare(Place, "screen", "home");
        touches = 0;
    }
    function cleanup() {
        Place.home();
        Session.signOut();
        tryCompare(Session, "state", Session.Nobody);
        kiosk.destroy();
    }
    function cleanupTestCase() { office.feed([]); }

    function value(index) { return findChild(part("count-" + index), "value").text; }
    function trouble() { return findChild(part("heldBanner"), "troubleCode").text.split(" ")[0]; }
    function beginScan() {
        touch("incomingTile");
        touch("startScan");
        tryCompare(Place, "screen", "scan", 15000);
    }
    // With three sheets that lie where the hands put them.
    function paper(fault) {
        verify(office.feed([], ["--reload", "never", "--fault", fault]));
        verify(office.hands("load"));
    }
    function job() { return office.ask(["show", String(Place.job)]); }
    function endJob() { office.sohoa(["interrupt", String(Place.job)]); }
    function waitForReview() {
        tryVerify(() => Place.screen === "review" || isShown("toReview"), 120000, "recognized");
    }

    function test_1_two_touches_from_home_to_a_recognized_document() {
        verify(office.feed([]));
        part("incomingTile");
        touch("incomingTile");
        tryVerify(() => findChild(kiosk.contentItem, "profile-cong-van") !== null);
        picture("incoming");
        touch("startScan");
        tryCompare(Place, "screen", "scan", 15000);
        tryVerify(() => isShown("fedPages") && findChild(kiosk.contentItem, "fedPages").count > 0, 30000);
        picture("scan-feeding");
        waitForReview();
        compare(touches, 2);
        compare(job().state, "recognized");
    }

    function test_2_a_count_by_hand_is_typed_or_counted_up_and_down() {
        touch("incomingTile");
        touch("countMore");
        touch("countMore");
        touch("countLess");
        compare(part("countValue").text, "1 trang");
        touch("countValue");
        touch("digit-2");
        picture("incoming-count");
        touch("padDone");
        compare(part("countValue").text, "12 trang");
        touch("countValue");
        touch("digit-clear");
        touch("padDone");
        compare(part("countValue").text, "không đếm");
    }

    function test_3_too_few_pages_hold_the_scan_until_somebody_has_counted_again() {
        verify(office.feed([]));
        touch("incomingTile");
        for (let i = 0; i < 4; ++i)
            touch("countMore");
        touch("startScan");
        part("way-count", 60000);
        compare(trouble(), "service.page_count_differs");
        compare(value(0), "4");
        compare(value(2), "3");
        picture("scan-count");
        touch("way-count");
        tryVerify(() => job().state !== "scanning", 15000);
        endJob();
    }

    function test_4_a_jam_shows_what_to_do_and_which_sheet_lies_on_top_data() {
        return [
            { tag: "jam", code: "scanner.paper_jam" },
            { tag: "double-feed", code: "scanner.double_feed" },
            { tag: "cover-open", code: "scanner.cover_open" },
        ];
    }
    function test_4_a_jam_shows_what_to_do_and_which_sheet_lies_on_top(data) {
        paper(data.tag + "@2");
        beginScan();
        part("way-more", 60000);
        compare(trouble(), data.code);
        compare(part("sheetWords").text, "Tờ số 2 nằm trên cùng");
        compare(value(2), "1");
        picture("scan-" + data.tag);
        if (data.tag === "jam")
            theKioskIsKilled();
        part("way-more", 15000);
        compare(part("sheetWords").text, "Tờ số 2 nằm trên cùng");
        compare(value(2), "1");
        office.hands("close-cover");
        verify(office.hands("refeed?from=2"));
        touch("way-more");
        tryVerify(() => job().state !== "scanning", 60000);
        compare(job().counts.in_document, 3);
        endJob();
    }
    function theKioskIsKilled() {
        kiosk.destroy();
        Session.signOut();
        tryCompare(Session, "state", Session.Nobody);
        Place.home();  // what this program remembers is gone with it
        openKiosk();
        signIn("vanthu");
        tryCompare(Place, "screen", "scan");
    }

    function test_5_stop_really_stops_and_asks_whether_to_keep_what_is_there() {
        verify(office.feed([], ["--sheet-time", "3000"]));
        beginScan();
        tryVerify(() => findChild(kiosk.contentItem, "fedPages").count > 0, 30000);
        touch("stopScan");
        part("way-done", 60000);
        compare(trouble(), "core.cancelled");
        picture("scan-stopped");
        touch("cancelJob");
        touch("sheetYes");
        part("scanAnother", 15000);
        compare(job().state, "cancelled");
        picture("scan-cancelled");
    }

    function test_6_an_empty_feeder_says_so_with_its_picture() {
        paper("empty-feeder");
        beginScan();
        part("way-more", 60000);
        compare(trouble(), "scanner.feeder_empty");
        compare(part("guidePicture").name, "paper-load");
        picture("scan-empty");
        touch("cancelJob");
        touch("sheetYes");
        part("scanAnother", 15000);
    }
}
