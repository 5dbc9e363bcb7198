import QtQuick
import QtTest
import Sohoa.Kiosk

Item {
    id: stage
    width: 1280
    height: 800

    PinPad { id: pad; anchors.centerIn: parent; visible: false; focus: true; words: "…" }
    PasswordPad { id: password; width: parent.width; anchors.verticalCenter: parent.verticalCenter; visible: false }
    SignalSpy { id: entered; target: pad; signalName: "entered" }
    SignalSpy { id: passwordEntered; target: password; signalName: "entered" }

    TestCase {
        name: "PinPad"
        when: windowShown

        function init() {
            pad.discreet = true;
            pad.busy = false;
            pad.warning = "";
            pad.visible = true;
            pad.forceActiveFocus();
            entered.clear();
            passwordEntered.clear();
        }
        function cleanup() {
            pad.visible = false;
            password.visible = false;
        }
        function place(number) { return findChild(pad, "pin-" + number); }
        function order() {
            let digits = "";
            for (let number = 0; number < 10; ++number) digits += place(number).text;
            return digits;
        }
        function tap(item) {
            touchEvent(item).press(1, item).commit();
            touchEvent(item).release(1, item).commit();
        }

        function test_it_shows_each_digit_once_in_an_order_of_its_own() {
            compare(order().split("").sort().join(""), "0123456789");
            const before = order();
            tryVerify(() => { pad.visible = false; pad.visible = true; return order() !== before; });
        }
        function test_fingers_type_and_only_the_number_of_digits_is_seen() {
            for (let number = 0; number < 6; ++number) tap(place(number));
            compare(pad.entry.count, 6);
            compare(findChild(pad, "pinDots").count, 6);
            tap(findChild(pad, "pinErase"));
            compare(pad.entry.count, 5);
            tap(findChild(pad, "pinClear"));
            compare(pad.entry.count, 0);
        }
        function test_the_mouse_and_the_hardware_type_the_same() {
            mouseClick(place(3));
            keyClick("7");
            keyClick("x");
            keyClick(Qt.Key_Backspace);
            keyClick("8");
            compare(pad.entry.count, 2);
        }
        function test_ok_waits_for_enough() {
            const ok = findChild(pad, "pinOk");
            verify(!ok.enabled);
            for (let number = 0; number < 4; ++number) keyClick("5");
            verify(ok.enabled);
            tap(ok);
            compare(entered.count, 1);
            keyClick(Qt.Key_Return);
            compare(entered.count, 2);
        }
        function test_a_discreet_pad_does_not_show_which_key_is_pressed() {
            const key = place(4);
            const still = grabImage(key), colour = key.background.color.toString();
            touchEvent(key).press(1, key).commit();
            verify(key.down);
            compare(key.background.color.toString(), colour);
            verify(grabImage(key).equals(still));
            touchEvent(key).release(1, key).commit();
            verify(key.Accessible.name.search(/[0-9]/) < 0);
        }
        function test_another_pad_shows_it() {
            pad.discreet = false;
            const key = place(4);
            const still = key.background.color.toString();
            touchEvent(key).press(1, key).commit();
            verify(key.background.color.toString() !== still);
            touchEvent(key).release(1, key).commit();
            compare(key.Accessible.name, key.text);
        }
        function test_keys_are_reached_and_pressed_by_the_keyboard() {
            keyClick(Qt.Key_Tab);
            keyClick(Qt.Key_Space);
            compare(pad.entry.count, 1);
        }
        function test_nothing_is_taken_while_the_service_thinks() {
            pad.busy = true;
            keyClick("5");
            tap(place(1));
            compare(pad.entry.count, 0);
        }
        function test_the_warning_is_said() {
            pad.warning = "Còn một lần.";
            const box = findChild(pad, "secretWarning");
            tryCompare(box, "visible", true);
            compare(box.Accessible.name, "Còn một lần.");
        }
        function test_keys_are_twelve_millimetres() {
            for (let number = 0; number < 10; ++number)
                verify(place(number).width >= 71 && place(number).height >= 71);
        }
        function test_a_password_is_typed_by_fingers_and_hardware() {
            pad.visible = false;
            password.visible = true;
            password.forceActiveFocus();
            for (const name of ["k", "shift", "i", "m", "symbols", "@"]) {
                let key = null;
                tryVerify(() => (key = findChild(password, "key-" + name)) !== null && !isPolishScheduled(key.parent) && !isPolishScheduled(key.parent.parent) && key.width > 0);
                tap(key);
            }
            keyClick("9");
            compare(findChild(password, "passwordDots").count, 5);
            keyClick(Qt.Key_Return);
            compare(passwordEntered.count, 1);
        }
    }
}
