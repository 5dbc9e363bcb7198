import QtQuick
import QtTest
import Sohoa.Kiosk
import Sohoa.KioskFlows

// What every flow begins with: a fresh office, the kiosk in a window, a person who has signed in; and its touches, counted.
TestCase {
    id: flow
    property RealOffice office: RealOffice {}
    property var kiosk: null
    property int touches: 0
    readonly property Component program: Component { Main {} }

    when: windowShown

    function openKiosk() {
        kiosk = createTemporaryObject(program, null);
        verify(kiosk);
        tryVerify(() => Session.known, 15000);
    }

    // As somebody who has just typed the PIN; the flow of signing in itself is in tst_signin.qml.
    function signIn(login) {
        tryVerify(() => Door.open, 15000);
        Session.signIn(login, office.secretOf(login));
        tryCompare(Session, "state", Session.Open, 15000);
    }

    // A part of what is shown, by its object name, once it is there.
    function part(name, patience = 10000) {
        let found = null;
        tryVerify(() => (found = findChild(kiosk.contentItem, name)) && found.visible, patience, name);
        return found;
    }
    function isShown(name) {
        const found = findChild(kiosk.contentItem, name);
        return found !== null && found.visible;
    }

    // A finger on it. Counts.
    function touch(name, patience = 10000) {
        const item = typeof name === "string" ? part(name, patience) : name;
        tryVerify(() => item.enabled, patience, name + " can be pressed");
        waitForRendering(kiosk.contentItem);
        const finger = touchEvent(item);
        finger.press(1, item, item.width / 2, item.height / 2).commit();
        finger.release(1, item, item.width / 2, item.height / 2).commit();
        ++touches;
    }

    function picture(name) {
        office.picture(kiosk, name);
    }
}
