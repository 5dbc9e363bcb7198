import QtQuick
import QtTest
import Sohoa.Kiosk

// Who keeps the seal, and what happens the moment somebody says that its key may be known.
Kiosk {
    name: "Custody"

    function initTestCase() { verify(office.fresh()); }
    function init() {
        openKiosk();
        signIn("vanthu");
        tryCompare(Place, "busy", false, 15000);  // where the person stood is known
        tryCompare(Place, "screen", "home");
    }
    function cleanup() {
        Place.home();
        Session.signOut();
        tryCompare(Session, "state", Session.Nobody);
        kiosk.destroy();
    }

    function test_1_a_leak_is_reported_in_two_steps_and_stops_all_signing() {
        touch("custodyWay");
        tryVerify(() => part("token-0").keeper === "Nguyễn Văn Thư", 15000);
        tryCompare(findChild(part("token-0"), "tokenBadge"), "text", "Đang dùng");
        tryVerify(() => part("token-0").device === TokenKind.Ready, 30000);
        tryVerify(() => part("history").count === 1, 15000);
        picture("custody");
        touch("compromise");
        verify(!part("compromiseYes").enabled);
        picture("custody-report");
        touch("reason-0");
        touch("compromiseYes");
        compare(office.ask(["token", "status"]).tokens[0].state, "ready");
        picture("custody-report-sure");
        touch("sheetYes");
        tryCompare(findChild(part("token-0"), "tokenBadge"), "text", "Đã báo lộ khóa", 30000);
        verify(/Còn 2[34] giờ/.test(part("reportDue").text), part("reportDue").text);
        compare(office.ask(["token", "status"]).tokens[0].state, "compromised");
        tryVerify(() => !isShown("compromise"), 15000);
        picture("custody-compromised");

        Place.home();
        Place.go("signlist");
        tryVerify(() => isShown("troubleCode") && part("troubleCode").text.startsWith("service.key_compromised"), 15000);
    }
}
