import QtQuick
import QtTest
import Sohoa.Kiosk

// What goes out to other agencies, and what comes in from them as files.
Kiosk {
    name: "Traffic"

    readonly property int longWork: 180000
    property string certified: ""   // the job
    property string signedFile: ""

    function initTestCase() {
        verify(office.fresh());
        compare(office.sohoa(["agencies", "import", "--exchange"]).status, 0);
        const scanned = office.ask(["scan", "--source", "adf", "--dpi", "200", "--mode", "gray"]);
        certified = String(scanned.id);
        compare(office.sohoa(["confirm", certified]).status, 0);
        const ran = office.sohoa(["certify", certified, "--pin-file", office.folder() + "/demo/pin"]);
        compare(ran.status, 0, ran.err);
        signedFile = office.ask(["show", certified]).signed_file;
    }
    function init() {
        openKiosk();
        signIn("vanthu");
    }
    function cleanup() { Place.home(); Session.signOut(); tryCompare(Session, "state", Session.Nobody); }

    function test_1_a_certified_copy_waits_to_be_sent_and_goes_to_nobody_by_itself() {
        touch("outboxWay");
        part("dispatch-" + certified);
        picture("outbox-to-send");   // in another language the cards are made anew
        touch(findChild(part("dispatch-" + certified), "sendButton"));
        verify(!part("sendAgreed").enabled, "to nobody it is not sent");
        compare(office.ask(["show", certified]).state, "certified");
    }

    function test_5_the_offices_own_signature_is_valid() {
        const job = office.ask(["import", signedFile]);
        touch("einboxWay");
        touch("incoming-" + job.id);
        const verdict = part("verdict", longWork);
        tryCompare(findChild(verdict, "verdictWords"), "text", "Hợp lệ", longWork);
        picture("einbox");
    }
}
