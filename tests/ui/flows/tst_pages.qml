import QtQuick
import QtTest
import Sohoa.Kiosk

// The pages of a document in the hands of a clerk: nothing that is done to them loses one.
Kiosk {
    name: "Pages"

    function initTestCase() {
        verify(office.fresh());
        verify(office.feed([], ["--sheet-time", "10"]));
    }
    function init() {
        openKiosk();
        signIn("vanthu");
        tryCompare(Place, "screen", "home");
    }
    function cleanup() {
        Place.home();
        Session.signOut();
        tryCompare(Session, "state", Session.Nobody);
        kiosk.destroy();
    }
    function cleanupTestCase() { office.feed([]); }

    // As the service has them: the numbers of the pages in the document's order.
    function order() {
        return office.ask(["pages", String(Place.job)]).pages.filter(page => page.place > 0).map(page => page.number);
    }

    // Held at its count, so that the pages can be changed at once.
    function test_pages_are_turned_moved_taken_out_and_brought_back() {
        touch("incomingTile");
        for (let i = 0; i < 4; ++i)
            touch("countMore");
        touch("startScan");
        touch("seePages", 60000);
        tryCompare(Place, "screen", "pages");
        tryVerify(() => findChild(kiosk.contentItem, "pageSheets").count === 3);
        picture("pages");

        touch("turnRight");
        tryVerify(() => findChild(kiosk.contentItem, "largePage").source.toString().endsWith("/1"), 15000);
        touch("moveAfter");
        tryVerify(() => order().join() === "2,1,3", 15000);

        dragToTheEnd("sheet-1");
        tryVerify(() => order().join() === "2,3,1", 15000);

        touch("removePage");
        picture("pages-removal");
        touch("reason-0");
        touch("second-lanhdao");
        part("secondPin");
        picture("pages-second-person");
        compare(order().length, 3);
        // As the leader who has just typed the PIN.
        findChild(kiosk.contentItem, "pagesScreen").desk.agreeTogether("lanhdao", office.secretOf("lanhdao"));
        tryVerify(() => order().join() === "2,3", 15000);
        tryVerify(() => findChild(kiosk.contentItem, "asideSheets").count === 1, 15000);

        touch("restorePage");
        tryVerify(() => order().length === 3, 15000);
    }

    // The finger takes the handle of the page in hand.
    function dragToTheEnd(name) {
        const sheet = part(name);
        const handle = findChild(sheet, "handle");
        tryVerify(() => handle.visible);
        const grid = findChild(kiosk.contentItem, "pageSheets");
        const from = handle.mapToItem(kiosk.contentItem, handle.width / 2, handle.height / 2);
        const to = grid.mapToItem(kiosk.contentItem, grid.cellWidth * 2.5, grid.cellHeight * 0.5);
        mousePress(kiosk.contentItem, from.x, from.y);
        for (let step = 1; step <= 10; ++step)
            mouseMove(kiosk.contentItem, from.x + (to.x - from.x) * step / 10, from.y + (to.y - from.y) * step / 10);
        mouseRelease(kiosk.contentItem, to.x, to.y);
    }
}
