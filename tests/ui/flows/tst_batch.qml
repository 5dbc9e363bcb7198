import QtQuick
import QtTest
import Sohoa.Kiosk

// Stack after stack, watched and paused; in the morning what waits for review, and whether every sheet is accounted for.
Kiosk {
    name: "Batch"

    readonly property int reading: 180000   // recognition of a stack, on a busy machine

    function initTestCase() { verify(office.fresh()); }
    function init() {
        openKiosk();
        signIn("vanthu");
    }
    function cleanup() { Place.home(); Session.signOut(); tryCompare(Session, "state", Session.Nobody); }

    function stateOf(number) {
        const card = findChild(kiosk.contentItem, "stack-" + number);
        const badge = card ? findChild(card, "stackState") : null;
        return badge ? badge.text : "";
    }
    function valueOf(figure) { return findChild(part(figure), "value").text; }

    function test_1_a_batch_begins_after_one_declaration_and_waits_for_review() {
        touch("batchTile");
        verify(!part("batchNext").enabled, "nothing is scanned before the declaration");
        picture("batch-start");
        touch("batchDeclare");
        touch("batchNext");
        tryVerify(() => stateOf(1) !== "", 20000);
        tryVerify(() => stateOf(1) === "Chờ kiểm tra", reading);
        compare(valueOf("batchStacks"), "1");
        verify(Number(valueOf("batchPages")) > 0);
        compare(office.ask(["jobs"]).jobs[0].origin, "batch");
    }

    function test_2_a_batch_is_paused_at_once_and_goes_on() {
        verify(office.feed([], ["--sheet-time", "12000"]));
        touch("batchTile");
        tryVerify(() => stateOf(1) === "Chờ kiểm tra", 20000);   // who comes later sees it again
        touch("batchNext");
        touch("batchDeclare");
        touch("batchNext");
        touch("batchPause", 30000);
        tryVerify(() => stateOf(2) === "Đang tạm dừng", 60000);
        picture("batch-paused");
        verify(office.feed([]));
        touch("batchGoOn");
        tryVerify(() => stateOf(2) !== "Đang tạm dừng", 60000);
    }

    function test_3_pages_of_the_next_stack_are_counted_with_large_steps() {
        touch("batchTile");
        touch("batchCount");
        touch("count+1");
        touch("count+10");
        compare(part("countedPages").text, "11");
        picture("batch-count");
        touch("countDone");
        compare(part("batchCount").text, "Chồng sau: 11 trang");
    }

    function test_4_the_review_list_leads_to_the_document() {
        const waiting = office.ask(["jobs"]).jobs.filter(job => job.state === "recognized" && !job.held);
        touch("waiting-to_review");
        const card = part("reviewCard-" + waiting[0].id);
        tryVerify(() => findChild(card, "why").text !== "");
        picture("reviewlist");
        touch("segment-kiosk");
        tryVerify(() => !isShown("reviewCard-" + waiting[0].id));
        touch("segment-batch");
        verify(part("reviewCard-" + waiting[0].id));
    }

    function test_5_the_report_says_whether_every_sheet_is_accounted_for() {
        touch("reportWay");
        const line = part("balance");
        tryVerify(() => findChild(line, "balanceVerdict").text.startsWith("Khớp") || findChild(line, "balanceVerdict").text.startsWith("Chưa khớp"));
        verify(Number(valueOf("reportPages")) > 0);
        picture("report");
        verify(!part("dayAfter").enabled, "there is nothing behind today");
        touch("dayBefore");
        tryVerify(() => part("reportSpan").text.startsWith("Ngày"));
        tryCompare(findChild(part("reportPages"), "value"), "text", "0");
    }
}
