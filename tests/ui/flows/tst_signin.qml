import QtQuick
import QtTest
import Sohoa.Kiosk
import Sohoa.KioskFlows

// Coming to the machine, stepping aside, and taking a colleague's place.
Kiosk {
    name: "SignIn"

    function initTestCase() { verify(office.fresh()); }
    function init() {
        openKiosk();
        Session.signOut();
        tryCompare(Session, "state", Session.Nobody, 15000);
    }

    // As a finger types it: where the digit lies this time.
    function typePin(pin) {
        for (const digit of pin)
            touch(keyOf(digit));
    }
    function keyOf(digit) {
        for (let place = 0; place < 10; ++place)
            if (part("pin-" + place).text === digit) return part("pin-" + place);
        fail("no key for it");
    }
    function warning() {
        const box = findChild(part("pinPad"), "secretWarning");
        tryVerify(() => box.visible, 15000);
        return box.text;
    }
    function wrongPin() {
        typePin("000000");
        touch("signIn");
    }

    function test_a_name_a_pin_and_the_work_begins() {
        part("face-vanthu");
        part("face-lanhdao");
        picture("signin-names");
        touch("face-vanthu");
        compare(part("chosenName").text, "Nguyễn Văn Thư");
        picture("signin-pin");
        verify(!part("signIn").enabled);
        typePin(office.pinOf("vanthu"));
        compare(findChild(part("pinPad"), "pinDots").count, 6);
        touch("signIn");
        tryCompare(Session, "state", Session.Open, 15000);
        compare(Session.login, "vanthu");
        part("incomingTile");
    }

    function test_the_hardware_types_the_pin_too() {
        touch("face-vanthu");
        part("pinPad");
        VietInput.type(office.pinOf("vanthu"));
        VietInput.press(Qt.Key_Return);
        tryCompare(Session, "state", Session.Open, 15000);
    }

    function test_a_wrong_pin_is_said_and_the_digits_lie_anew() {
        touch("face-vanthu");
        wrongPin();
        compare(warning(), "Mã PIN hoặc mật khẩu không đúng. Hãy nhập lại.");
        compare(findChild(part("pinPad"), "pinDots").count, 0);
        wrongPin();
        tryVerify(() => warning().includes("2 lần"));
        picture("signin-wrong");
        typePin(office.pinOf("vanthu"));
        touch("signIn");
        tryCompare(Session, "state", Session.Open, 15000);
    }

    function test_who_is_locked_out_learns_until_when() {
        touch("face-lanhdao");
        for (let count = 0; count < 6; ++count) {
            tryVerify(() => part("pinPad").listening);
            wrongPin();
        }
        tryVerify(() => warning().includes("tạm khóa đến"), 15000);
        verify(warning().includes("còn 15 phút"), warning());
        picture("signin-locked-out");
        compare(office.sohoa(["people", "unlock", "lanhdao"]).status, 0);
    }

    function test_the_locked_screen_waits_for_its_person() {
        signIn("vanthu");
        touch("lockButton");
        tryCompare(Session, "state", Session.Locked);
        tryCompare(part("screenTitle"), "text", "Màn hình đã khóa");
        compare(part("chosenName").text, "Nguyễn Văn Thư");
        verify(!isShown("incomingTile"));
        picture("signin-locked");
        typePin(office.pinOf("vanthu"));
        touch("signIn");
        tryCompare(Session, "state", Session.Open, 15000);
        compare(Session.tookOverFrom, "");
    }

    function test_a_colleague_is_told_before_taking_the_place() {
        signIn("vanthu");
        touch("lockButton");
        tryCompare(Session, "state", Session.Locked);
        touch("chooseAnother");
        part("takeOverNote");
        touch("face-lanhdao");
        verify(part("takeOverCertain").visible);
        picture("signin-take-over");
        typePin(office.pinOf("lanhdao"));
        touch("signIn");
        tryCompare(Session, "state", Session.Open, 15000);
        compare(Session.login, "lanhdao");
        compare(Session.tookOverFrom, "vanthu");
    }

    function test_a_card_that_nobody_has_is_said_in_words() {
        part("face-vanthu");
        VietInput.type("99887766");
        VietInput.press(Qt.Key_Return);
        tryVerify(() => part("secretWarning").text.startsWith("Thẻ này chưa gắn với ai"));
    }

    function test_a_password_is_typed_on_a_keyboard_that_shows_dots() {
        touch("face-vanthu");
        touch("withPassword");
        for (const name of ["m", "shift", "k", "7"])
            touch("key-" + name);
        compare(part("passwordDots").count, 3);
        picture("signin-password");
    }
}
