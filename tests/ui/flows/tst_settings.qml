import QtQuick
import QtTest
import Sohoa.Kiosk

// The screen for everybody; scanners, people and backups for who manages the office.
Kiosk {
    name: "Settings"

    function initTestCase() { verify(office.fresh()); }
    function init() {
        openKiosk();
        signIn("vanthu");
        touch("settingsWay");
    }
    function cleanup() {
        Place.home();
        Appearance.largeText = false;
        Appearance.highContrast = false;
        Appearance.leftHand = false;
        Session.signOut();
        tryCompare(Session, "state", Session.Nobody);
    }

    function test_the_screen_changes_as_soon_as_it_is_wished() {
        touch("part-appearance");
        const letters = Look.normal;
        touch("largeText");
        verify(Look.normal > letters);
        touch("highContrast");
        verify(Look.contrast);
        picture("settings-appearance-large");
        touch("highContrast");
        touch("largeText");
        touch("leftHand");
        verify(Look.leftHand);
        picture("settings-appearance-left");
        touch("leftHand");
    }

    function test_typing_is_chosen() {
        touch("part-typing");
        touch("vni");
        compare(VietInput.method, VietInput.Vni);
        picture("settings-typing");
        touch("telex");
        compare(VietInput.method, VietInput.Telex);
    }

    function test_a_scanner_is_named_and_tried_out() {
        touch("part-devices");
        touch("refreshDevices");
        const card = part("device-0", 60000);
        tryCompare(findChild(card, "deviceState"), "text", "Sẵn sàng", 60000);
        picture("settings-devices");
        touch(findChild(part("device-0"), "testDevice"));
        touch("testFeeder");
        tryVerify(() => isShown("testPicture"), 120000);
        picture("settings-device-test");
        touch("deviceTestLeave");
    }

    function test_a_person_gets_another_role_and_a_new_one_comes() {
        touch("part-people");
        touch("person-lanhdao");
        picture("settings-person");
        const role = part("role-nguoi-van-hanh");
        compare(role.checked, false);
        touch(role);
        tryVerify(() => office.ask(["people", "list"]).people.find(person => person.login === "lanhdao").roles.includes("nguoi-van-hanh"));
        touch("personSheetLeave");
        touch("addPerson");
        part("personName").text = "Lê Thị Quét";
        part("personLogin").text = "quet";
        touch("personAdded");
        tryVerify(() => office.ask(["people", "list"]).people.some(person => person.login === "quet"));
        picture("settings-people");
    }

    function test_how_a_profile_scans_is_changed() {
        touch("part-profiles");
        picture("settings-profiles");
        const list = part("profileList");
        tryVerify(() => list.count > 0);
    }

    function test_the_ledger_is_read_and_judged() {
        touch("part-keeping");
        part("backupVerdict");
        touch("verifyLedger");
        const verdict = part("ledgerVerdict", 60000);
        compare(findChild(verdict, "verdictWords").text, "Sổ nguyên vẹn");
        picture("settings-keeping");
    }
}
