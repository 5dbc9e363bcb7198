import QtQuick
import QtTest
import Sohoa.Kiosk

// Two documents wait for the seal; their keeper looks at them and signs both with one PIN.
Kiosk {
    name: "SignList"
    property var jobs: []

    function initTestCase() {
        verify(office.fresh());
        for (let i = 0; i < 2; ++i) {
            const scanned = office.ask(["scan", "--source", "adf", "--dpi", "200", "--mode", "color"]);
            verify(scanned && scanned.id, "scanned");
            compare(office.sohoa(["confirm", String(scanned.id)]).status, 0);
            jobs.push(scanned.id);
        }
    }
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
    function typePin(pin) {
        for (const digit of pin)
            for (let place = 0; place < 10; ++place) {
                const key = part("pin-" + place);
                if (key.text === digit) { touch(key); break; }
            }
        touch("pinOk");
    }
    function card(id) { return part("signCard-" + id); }
    function state(id) { return office.ask(["show", String(id)]).state; }

    function test_1_only_what_is_checked_is_signed_and_the_rest_goes_on_later() {
        tryCompare(findChild(part("waiting-to_sign"), "count"), "text", "2", 15000);
        touch("waiting-to_sign");
        touch(findChild(card(jobs[1]), "kind"));
        touch("ban-sao-y-sao-luc");
        compare(findChild(card(jobs[1]), "kind").text, "SAO LỤC");
        touch(findChild(card(jobs[1]), "check"));
        tryCompare(card(jobs[1]), "checked", false);
        tryVerify(() => findChild(card(jobs[0]), "thumbnail").status === Image.Ready, 30000);
        picture("signlist");
        touch("signChecked");
        tryVerify(() => isShown("pinPad"), 30000);
        picture("signlist-pin");
        typePin(office.pinOf("pin"));
        tryCompare(card(jobs[0]), "outcome", 2, 120000);
        compare(state(jobs[0]), "certified");
        compare(state(jobs[1]), "archived");
        tryVerify(() => !isShown("listPad"), 15000);
        picture("signlist-signed");

        touch(findChild(card(jobs[1]), "check"));
        touch("signChecked");
        tryVerify(() => isShown("pinPad"), 30000);
        typePin("000000");
        tryVerify(() => part("troubleCode").text.startsWith("signer.pin_wrong"), 60000);
        compare(state(jobs[1]), "certifying");
        tryCompare(part("signChecked"), "enabled", true, 15000);
        touch("signChecked");
        tryVerify(() => isShown("pinPad"), 30000);
        typePin(office.pinOf("pin"));
        tryCompare(card(jobs[1]), "outcome", 2, 120000);
        const copies = office.ask(["register", "copies"]).lines;
        compare(copies.length, 2);
        compare(copies[1].code, "02/SL-SNV");
    }
}
