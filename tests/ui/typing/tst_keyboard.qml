import QtQuick
import QtQuick.Controls.Basic
import QtTest
import Sohoa.Kiosk

// Fields of every kind above the keyboard, typed into by fingers, the mouse and the keyboard of the hardware.
Item {
    id: stage
    width: 1280
    height: 800

    Column {
        TextField { id: words; width: 600; height: 72 }
        TextField { id: other; width: 600; height: 72 }
        TextField { id: digits; width: 600; height: 72; inputMethodHints: Qt.ImhDigitsOnly }
        TextField { id: day; width: 600; height: 72; inputMethodHints: Qt.ImhDate }
        TextField { id: address; width: 600; height: 72; inputMethodHints: Qt.ImhEmailCharactersOnly }
        TextField { id: hidden; width: 600; height: 72; echoMode: TextInput.Password }
        Rectangle {
            id: button
            property string seen
            width: 200; height: 72
            TapHandler { onTapped: button.seen = words.text }
        }
    }
    KeyboardPanel {
        id: panel
        anchors { left: parent.left; right: parent.right; bottom: parent.bottom; bottomMargin: Keyboard.height - height }
    }

    TestCase {
        name: "Keyboard"
        when: windowShown

        function init() {
            VietInput.method = VietInput.Telex;
            VietInput.modernTones = false;
            for (const field of [words, other, digits, day, address, hidden])
                field.clear();
            button.seen = "";
            mouseClick(words);
            tryCompare(Keyboard, "shown", true);
            tryCompare(Keyboard, "height", panel.wanted);
        }
        function key(name) {
            let found = null;
            tryVerify(() => (found = findChild(panel, "key-" + name)) !== null && found.visible, 5000, name);
            tryCompare(Keyboard, "height", panel.wanted);
            tryVerify(() => !isPolishScheduled(found.parent) && !isPolishScheduled(found.parent.parent) && found.width > 0);
            return found;
        }
        function tap(names) {
            for (const name of names) {
                const cap = key(name);
                touchEvent(cap).press(1, cap).commit();
                touchEvent(cap).release(1, cap).commit();
            }
        }
        function click(names) {
            for (const name of names) mouseClick(key(name));
        }
        function type(text) {
            for (const sign of text) keyClick(sign);
        }

        function test_hardware_telex_writes_vietnamese() {
            type("tieengs Vieetj");
            compare(words.preeditText, "Việt");
            compare(words.text, "tiếng ");
            keyClick(" ");
            compare(words.text, "tiếng Việt ");
        }
        function test_fingers_write_the_same() {
            tap(["t", "i", "e", "e", "n", "g", "s", "space"]);
            compare(words.text, "tiếng ");
        }
        function test_the_mouse_writes_the_same() {
            click(["d", "d", "o", "j", "c", "space"]);
            compare(words.text, "đọc ");
        }
        function test_fingers_and_hardware_write_one_word_together() {
            tap(["t", "i", "e"]);
            type("en");
            tap(["g", "s"]);
            compare(words.preeditText, "tiếng");
            VietInput.commit();
            compare(words.text, "tiếng");
        }
        function test_vni_brings_a_row_of_digits() {
            tap(["method"]);
            compare(VietInput.method, VietInput.Vni);
            tap(["v", "i", "e", "6", "t", "5", "space"]);
            compare(words.text, "việt ");
        }
        function test_typing_without_vietnamese_leaves_keys_as_they_are() {
            VietInput.method = VietInput.Off;
            type("tieengs ");
            compare(words.text, "tieengs ");
        }
        function test_the_method_is_remembered() {
            VietInput.method = VietInput.Vni;
            compare(VietInput.remembered(), VietInput.Vni);
        }
        function test_tones_stand_as_it_was_chosen() {
            type("hoaf ");
            VietInput.modernTones = true;
            type("hoaf ");
            compare(words.text, "hòa hoà ");
        }
        function test_codes_are_typed() {
            type("26/2021/QDD-UBND ");
            compare(words.text, "26/2021/QĐ-UBND ");
        }
        function test_backspace_takes_letters_of_the_word_and_then_of_the_text() {
            type("a tieengs");
            keyClick(Qt.Key_Backspace);
            compare(words.preeditText, "tiến");
            for (let count = 0; count < 4; ++count) tap(["erase"]);
            compare(words.preeditText, "");
            tap(["erase"]);
            compare(words.text, "a");
        }
        function test_holding_erase_repeats() {
            type("mot hai ba bon ");
            const cap = key("erase");
            touchEvent(cap).press(1, cap).commit();
            tryVerify(() => words.text.length < 10);
            touchEvent(cap).release(1, cap).commit();
        }
        function test_shift_writes_one_capital_and_shift_twice_writes_them_all() {
            tap(["shift", "a", "n", "space", "shift", "shift", "b", "a", "n", "shift"]);
            compare(words.displayText, "An BAN");
        }
        function test_the_word_is_there_when_the_focus_goes() {
            type("tieengs");
            keyClick(Qt.Key_Tab);
            verify(other.activeFocus);
            compare(words.text, "tiếng");
            compare(words.preeditText, "");
            type("Vieetj");
            mouseClick(words);
            compare(other.text, "Việt");
        }
        function test_the_word_is_there_when_something_is_pressed_that_takes_no_focus() {
            type("tieengs");
            mouseClick(button);
            compare(button.seen, "tiếng");
        }
        function test_a_press_in_the_field_moves_the_cursor_and_loses_nothing() {
            type("mootj hai");
            mouseClick(words, 12, words.height / 2);
            compare(words.text, "một hai");
            compare(words.preeditText, "");
            type("ddi ");
            compare(words.text, "đi một hai");
        }
        function test_a_word_goes_in_the_middle_of_a_text() {
            type("mootj hai ");
            words.cursorPosition = 4;
            type("tieengs ");
            compare(words.text, "một tiếng hai ");
        }
        function test_the_cursor_keys_end_the_word() {
            type("tieengs");
            keyClick(Qt.Key_Left);
            compare(words.text, "tiếng");
            compare(words.cursorPosition, 4);
        }
        function test_a_field_that_is_emptied_by_its_screen_stays_empty() {
            type("tieengs");
            words.clear();
            mouseClick(words);
            type("vieetj ");
            compare(words.text, "việt ");
        }
        function test_a_selection_is_replaced() {
            type("mootj hai ");
            words.selectAll();
            type("ba ");
            compare(words.text, "ba ");
        }
        function test_enter_accepts_the_whole_text() {
            const spy = createTemporaryQmlObject("import QtTest; SignalSpy { signalName: 'accepted' }", stage);
            spy.target = words;
            type("tieengs");
            tap(["enter"]);
            compare(spy.count, 1);
            compare(words.text, "tiếng");
        }
        function test_fields_get_the_keys_they_ask_for() {
            mouseClick(digits);
            verify(Keyboard.pad);
            tap(["1", "2", "erase", "3"]);
            compare(digits.text, "13");
            mouseClick(day);
            tap(["2", "2", "/", "1", "1", "/", "2"]);
            compare(day.text, "22/11/2");
            mouseClick(address);
            verify(!Keyboard.pad);
            compare(findChild(panel, "key-method"), null);
            type("vieetj");
            compare(address.text, "vieetj");
        }
        function test_symbols_are_a_page_away() {
            tap(["symbols", "2", "6", "/", "letters", "a"]);
            compare(words.displayText, "26/a");
        }
        function test_it_is_not_there_for_what_is_hidden() {
            mouseClick(hidden);
            tryCompare(Keyboard, "shown", false);
            tryCompare(Keyboard, "height", 0);
            type("tieengs");
            compare(hidden.text, "tieengs");
        }
        function test_it_can_be_put_away_and_comes_back_with_a_touch() {
            tap(["away"]);
            tryCompare(Keyboard, "height", 0);
            type("tieengs ");
            compare(words.text, "tiếng ");
            verify(!Keyboard.shown);
            touchEvent(words).press(1, words).commit();
            touchEvent(words).release(1, words).commit();
            tryCompare(Keyboard, "shown", true);
        }
        function test_it_covers_no_field_above_it_and_every_key_is_twelve_millimetres() {
            const touch = 12 * 5.9;
            for (const name of ["q", "p", "erase", "shift", "space", "away", "enter", "symbols", "method"]) {
                const cap = key(name);
                verify(cap.width >= touch && cap.height >= touch, name + " " + cap.width + " × " + cap.height);
            }
            compare(Math.round(panel.mapToItem(stage, 0, 0).y), Math.round(stage.height - Keyboard.height));
        }
        function test_two_fingers_press_two_keys() {
            const a = key("a"), b = key("b");
            touchEvent(stage).press(1, a).commit();
            touchEvent(stage).stationary(1).press(2, b).commit();
            touchEvent(stage).release(1, a).stationary(2).commit();
            touchEvent(stage).release(2, b).commit();
            compare(words.displayText, "ab");
        }
        function test_keys_have_names() {
            for (const name of ["a", "erase", "enter", "shift", "space", "away", "symbols", "method"])
                verify(key(name).Accessible.name.length > 0, name);
        }
    }
}
