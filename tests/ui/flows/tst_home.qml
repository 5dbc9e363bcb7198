import QtQuick
import QtTest
import Sohoa.Kiosk

Kiosk {
    name: "Home"

    function initTestCase() { verify(office.fresh()); }
    function init() {
        openKiosk();
        signIn("vanthu");
    }
    function cleanup() { Session.signOut(); tryCompare(Session, "state", Session.Nobody); }

    function test_home_shows_the_three_jobs_and_what_waits() {
        compare(part("screenTitle").text, "Hôm nay bạn cần làm gì?");
        verify(part("incomingTile").enabled);
        verify(part("copyTile").enabled);
        verify(part("batchTile").enabled);
        const line = part("waiting-to_review");
        tryCompare(findChild(line, "count"), "text", "0");
        picture("home");
    }

    function test_every_target_is_at_least_twelve_millimetres_for_a_finger() {
        const onTenInches = 5.9;  // points a millimetre
        for (const name of ["incomingTile", "copyTile", "batchTile", "waiting-held", "searchWay", "languageButton", "lockButton"]) {
            const target = part(name);
            verify(target.width >= 12 * onTenInches && target.height >= 12 * onTenInches, name + " " + target.width + " × " + target.height);
        }
    }
}
