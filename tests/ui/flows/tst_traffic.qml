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

    // A row of a long list, once the list has made it.
    function reveal(listName, rowName) {
        const list = part(listName);
        let found = null;
        tryVerify(() => {
            for (let row = 0; row < list.count && !found; ++row) {
                list.positionViewAtIndex(row, ListView.Contain);
                list.forceLayout();
                found = findChild(list, rowName);
            }
            return found !== null;
        }, 10000, rowName);
        list.positionViewAtIndex(found.index, ListView.Center);
        return found;
    }

    function test_1_a_copy_is_sent_to_an_agency_that_is_picked_by_name() {
        touch("outboxWay");
        part("dispatch-" + certified);
        picture("outbox-to-send");   // in another language the cards are made anew
        touch(findChild(part("dispatch-" + certified), "sendButton"));
        verify(!part("sendAgreed").enabled, "to nobody it is not sent");
        const search = part("receiverSearch");
        search.text = "H99.11";
        search.edited();
        tryVerify(() => part("receiverList").count === 1);   // what was found before is gone
        touch("receiver-H99.11");
        tryCompare(part("sendAgreed"), "text", "Gửi đến 1 cơ quan");
        picture("outbox-receivers");
        touch("sendAgreed");
        tryVerify(() => !isShown("sendAgreed"));
        tryVerify(() => ["sent", "delivered", "accepted"].includes(office.ask(["show", certified]).state), longWork);
    }

    function test_2_the_outbox_names_the_receiver_and_what_it_said() {
        touch("outboxWay");
        const shown = () => {
            for (const group of [1, 2]) {
                const segment = part("segment-" + group);
                if (findChild(segment, "count").text !== "0") return group;
            }
            return 0;
        };
        tryVerify(() => shown() > 0);
        touch("segment-" + shown());
        const card = part("dispatch-" + certified);
        tryCompare(findChild(card, "receiverName"), "text", "Sở Tài chính tỉnh Ví Dụ");
        picture("outbox");
        const again = findChild(part("dispatch-" + certified), "followButton");
        if (again.visible) touch(again);
    }

    function test_3_a_recall_needs_a_reason() {
        touch("outboxWay");
        tryVerify(() => findChild(part("segment-1"), "count").text !== "0" || findChild(part("segment-2"), "count").text !== "0");
        touch(findChild(part("segment-1"), "count").text !== "0" ? "segment-1" : "segment-2");
        touch(findChild(part("dispatch-" + certified), "recallButton"));
        verify(!part("recallAgreed").enabled);
        touch("reason-1");
        picture("outbox-recall");
        touch("recallAgreed");
        tryVerify(() => !isShown("recallAgreed"));
        tryVerify(() => office.ask(["show", certified]).recall !== null);
    }

    function bringIn(medium, file) {
        touch("einboxWay");
        touch("einboxImport");
        touch(part("segment-" + medium));
        touch(reveal("mediumFiles", "file-" + file));
        verify(!part("importAgreed").enabled, "nothing comes in before the declaration");
        touch("importDeclare");
        picture("einbox-import");
        touch("importAgreed");
    }

    function test_4_a_forged_file_is_told_as_invalid_with_the_check_that_failed() {
        bringIn("forged", "isa-page-given-other-content.pdf");
        const verdict = part("verdict", longWork);
        tryCompare(findChild(verdict, "verdictWords"), "text", "Không hợp lệ", longWork);
        tryVerify(() => findChild(kiosk.contentItem, "check-b") !== null);
        verify(findChild(kiosk.contentItem, "check-b").Accessible.name.endsWith("Không hợp lệ"));
        picture("einbox-invalid");
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
