import QtQuick
import QtTest
import Sohoa.Kiosk
import Sohoa.KioskTest

// What a person sees and can do at the kiosk, with a real service on a real bus.
TestCase {
    id: test
    name: "Kiosk"
    when: windowShown

    property var kiosk: null

    SampleOffice { id: service }
    Component {
        id: program
        Window {
            readonly property Office office: screen.office
            width: 1280
            height: 900
            visible: true
            Header {
                id: header
                width: parent.width
            }
            RecordsScreen {
                id: screen
                anchors { left: parent.left; right: parent.right; top: header.bottom; bottom: parent.bottom }
            }
        }
    }

    function init() {
        service.failWith("");
        service.removeAllJobs();
        service.addSampleJobs();
        verify(service.start());
        openKiosk();
    }

    function openKiosk() {
        kiosk = createTemporaryObject(program, null);
        verify(kiosk);
        tryVerify(() => kiosk.office.link !== Office.Seeking);
    }

    function cleanup() {
        Language.choose("vi");
        service.stop();
    }

    function part(name) {
        return findChild(kiosk.contentItem, name);
    }
    function waitForJobs() {
        tryCompare(kiosk.office, "jobCount", 4);
        tryVerify(() => kiosk.office.link === Office.Ready && kiosk.office.opened.pagesKnown);
        tryVerify(() => part("job1") && (kiosk.office.opened.pageCount === 0 || part("page1")));
    }
    function pictureOf(number) {
        const page = part("page" + number);
        return page ? findChild(page, "picture") : null;
    }
    function textIn(item, name) {
        const found = item ? findChild(item, name) : null;
        return found ? found.text : undefined;
    }

    function test_it_shows_whose_office_it_is() {
        waitForJobs();
        compare(part("officeName").text, "Sở Nội vụ tỉnh Ví Dụ");
        compare(part("linkWord").text, "Đã kết nối");
    }

    function test_the_newest_job_lies_open_with_its_pages() {
        waitForJobs();
        compare(kiosk.office.opened.jobId, 4);
        compare(kiosk.office.opened.created, "22/11/2026 11:15:42", "Vietnam time");
        compare(part("pageGrid").count, 6);
        for (let number = 1; number <= 6; ++number)
            tryVerify(() => pictureOf(number)?.status === Image.Ready, 5000, "page " + number);
        const picture = pictureOf(1);
        verify(picture.paintedWidth > 50 && picture.paintedHeight > picture.paintedWidth);
    }

    function test_a_tap_opens_another_job() {
        waitForJobs();
        mouseClick(part("job3"));
        tryCompare(kiosk.office.opened, "jobId", 3);
        tryCompare(kiosk.office.opened, "pageCount", 3);
        compare(part("heldAdvice").text, "Không thấy thiết bị ký. Cắm lại USB ký số của cơ quan rồi bấm tiếp tục.");
        compare(kiosk.office.opened.steps, [StepState.Done, StepState.Done, StepState.Done, StepState.Done, StepState.Waiting,
                                            StepState.Ahead, StepState.Ahead]);
    }

    function test_text_from_paper_is_never_markup() {
        waitForJobs();
        const title = findChild(part("job3"), "jobTitle");
        compare(title.textFormat, Text.PlainText);
        verify(title.text.includes("<b>xin</b>"));
    }

    function test_the_fields_and_the_receivers_are_shown() {
        waitForJobs();
        tryVerify(() => part("fieldIssuedDate"));
        compare(textIn(part("fieldIssuedDate"), "fieldText"), "30/06/2021");
        compare(textIn(part("fieldPriority"), "fieldText"), "Thượng khẩn");
        compare(textIn(part("dispatch1"), "stateWord"), "Đã đến nơi nhận");
        compare(textIn(part("dispatch1"), "receiverStatus"), "Nơi nhận báo: 01 – Đã đến");
    }

    function test_a_change_of_state_is_seen() {
        waitForJobs();
        compare(textIn(part("job4"), "stateWord"), "Đã được tiếp nhận");
        service.change(4, "state", "sending");
        tryVerify(() => textIn(part("job4"), "stateWord") === "Đang gửi");
        compare(kiosk.office.opened.steps[5], StepState.Working);
        service.change(4, "state", "a_state_of_the_future");
        tryVerify(() => textIn(part("job4"), "stateWord") === "a_state_of_the_future");
    }

    function test_a_new_job_appears_on_top_and_its_pages_as_they_are_scanned() {
        waitForJobs();
        service.addScanningJob(5);
        tryCompare(kiosk.office, "jobCount", 5);
        compare(kiosk.office.opened.jobId, 4, "what a person reads stays open");
        tryVerify(() => part("job5"));
        verify(part("job5").y < part("job4").y);
        part("jobList").positionViewAtBeginning();
        mouseClick(part("job5"));
        tryVerify(() => kiosk.office.opened.jobId === 5 && kiosk.office.opened.pagesKnown);
        compare(kiosk.office.opened.pageCount, 0);
        service.addPage(5);
        tryCompare(kiosk.office.opened, "pageCount", 1);
        service.addPage(5);
        tryCompare(kiosk.office.opened, "pageCount", 2);
        tryVerify(() => textIn(part("job5"), "jobTitle") === "Chưa có trích yếu");
    }

    function test_a_page_is_shown_large_turned_and_closed() {
        waitForJobs();
        mouseClick(part("page1"));
        const viewer = part("viewer");
        tryVerify(() => viewer.open);
        tryVerify(() => part("largePage").status === Image.Ready, 15000);
        compare(part("pageOf").text, "Trang 1 / 6");
        verify(!part("previousPage").enabled);
        mouseClick(part("nextPage"));
        compare(part("pageOf").text, "Trang 2 / 6");
        mouseClick(part("nearButton"));
        tryVerify(() => part("largePage").height > viewer.height && part("largePage").status === Image.Ready, 15000);
        mouseClick(part("closePage"));
        verify(!viewer.open);
    }

    function test_a_damaged_image_is_said_to_be_damaged() {
        waitForJobs();
        service.damagePage(3, 1); // of a job whose pictures are not read yet
        mouseClick(part("job3"));
        tryCompare(kiosk.office.opened, "jobId", 3);
        tryVerify(() => pictureOf(1)?.status === Image.Error, 15000);
        tryVerify(() => pictureOf(2)?.status === Image.Ready, 15000);
    }

    function test_jobs_may_be_opened_as_fast_as_they_change() {
        waitForJobs();
        for (let round = 0; round < 40; ++round) {
            const id = 1 + round % 4;
            kiosk.office.openJob(id);
            service.change(4, "held", round % 3 === 0);
            service.change(id, "fields", round % 2 === 0 ? { Subject: "lần " + round, Code: String(round) } : {});
            kiosk.width = 1280 + round;
            wait(15);
        }
        tryVerify(() => kiosk.office.opened.pagesKnown && kiosk.office.link === Office.Ready);
        compare(kiosk.office.opened.jobId, 4);
        compare(kiosk.office.opened.fieldCount, 0);
    }

    function test_every_button_is_large_enough_for_a_finger() {
        waitForJobs();
        mouseClick(part("page1"));
        for (const name of ["languageButton", "closePage", "nearButton", "previousPage", "nextPage", "job1", "page1"]) {
            const button = part(name);
            verify(button.width >= 64 && button.height >= 64, name + " " + button.width + " × " + button.height);
        }
    }

    function test_the_language_changes_while_everything_stays_open() {
        waitForJobs();
        mouseClick(part("languageButton"));
        compare(Language.code, "en");
        tryVerify(() => textIn(part("job4"), "stateWord") === "Accepted by the receiver");
        compare(textIn(part("job3"), "jobAdvice"), "The signing device is not there. Plug in the agency's token again and continue.");
        compare(part("jobCount").text, "4 jobs");
        compare(kiosk.office.opened.jobId, 4);
        mouseClick(part("languageButton"));
        tryVerify(() => textIn(part("job4"), "stateWord") === "Đã được tiếp nhận");
    }

    function test_an_office_without_jobs_is_greeted() {
        kiosk.destroy();
        service.removeAllJobs();
        openKiosk();
        tryCompare(kiosk.office, "link", Office.Ready);
        tryVerify(() => part("noJobs").visible);
        compare(part("emptyTitle").text !== "", true);
        compare(part("noJobs").title, "Chưa có hồ sơ nào");
    }

    function test_without_a_service_it_says_so_and_connects_when_the_service_comes() {
        kiosk.destroy();
        service.stop();
        openKiosk();
        tryCompare(kiosk.office, "link", Office.Away);
        compare(part("noJobs").title, "Chưa kết nối được dịch vụ");
        verify(part("noJobs").visible);
        verify(service.start());
        waitForJobs();
        verify(!part("noJobs").visible);
    }

    function test_when_the_service_goes_the_last_state_stays_and_is_called_old() {
        waitForJobs();
        service.stop();
        tryCompare(kiosk.office, "link", Office.Away);
        compare(kiosk.office.jobCount, 4);
        verify(part("linkBanner").visible);
        verify(part("linkBanner").text.startsWith("Chưa kết nối được dịch vụ. Màn hình đang hiển thị tình trạng lúc "));
        service.addScanningJob(5);
        verify(service.start());
        tryCompare(kiosk.office, "jobCount", 5);
        tryVerify(() => !part("linkBanner").visible);
    }

    function test_a_service_that_fails_is_not_taken_for_an_empty_office() {
        kiosk.destroy();
        service.failWith("vn.sohoa.Error.store.unavailable");
        openKiosk();
        tryCompare(kiosk.office, "link", Office.Failing);
        compare(part("noJobs").title, "Dịch vụ không trả lời đúng");
        verify(kiosk.office.problem.includes("store.unavailable"));
        service.failWith("");
        tryCompare(kiosk.office, "jobCount", 4, 8000);
        tryCompare(kiosk.office, "link", Office.Ready);
    }
}
