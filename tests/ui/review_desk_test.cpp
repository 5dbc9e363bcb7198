#include "ui/review/review_desk.h"

#include <gmock/gmock.h>

#include <QJsonArray>
#include <QJsonDocument>

#include "ui/pictures/page_lens.h"
#include "ui/records/field_words.h"
#include "ui/review/review_words.h"

namespace sohoa::ui {
namespace {

QJsonObject json(const char* text) { return QJsonDocument::fromJson(text).object(); }

const char* const doubtfulRecord = R"({"id": 5, "state": "recognized", "held": null, "recalled_at": "",
    "pages": [{"number": 1, "file": "/a.jpg", "width": 2480, "height": 3508},
              {"number": 2, "file": "/b.jpg", "width": 2480, "height": 3508}],
    "problems": [], "duplicates": [{"job": 3, "reason": "symbol", "pages": 0}],
    "fields": {
        "Code": {"value": "71/GM-UBND", "confidence": 0.99, "page": 1, "box": [10, 20, 110, 50]},
        "IssuedDate": {"value": "2017-03-07", "confidence": 0.98, "page": 1, "box": [0, 0, 5, 5]},
        "OrganName": {"value": "ỦY BAN", "confidence": 0.96, "page": 1, "box": [0, 0, 5, 5]},
        "TypeName": {"value": "Giấy mời", "confidence": 0.99, "page": 1, "box": [0, 0, 5, 5]},
        "Subject": {"value": "Dự hội nghị", "confidence": 0.9, "page": 1, "box": [300, 600, 900, 700]},
        "FullName": {"value": "Trần A", "confidence": 0.6, "page": 2, "box": [100, 200, 300, 260]}}})";

struct Review : testing::Test {
    ReviewDesk desk;

    QVariant value(int row, const char* role) {
        return desk.fields()->data(desk.fields()->index(row, 0), desk.fields()->roleNames().key(role));
    }
};

TEST_F(Review, BeginsWithTheMostDoubtfulFieldInHandOnItsPage) {
    desk.show(json(doubtfulRecord));
    EXPECT_EQ(desk.stage(), ReviewDesk::Ready);
    EXPECT_EQ(desk.inHand(), "FullName");
    EXPECT_EQ(desk.page(), 2);
    EXPECT_EQ(desk.target(), QRectF(100, 200, 200, 60));
    EXPECT_EQ(desk.waiting(), 2);
    EXPECT_FALSE(desk.canConfirm());
}

TEST_F(Review, GoesFromOneDoubtfulFieldToTheNextAndMayThenBeConfirmed) {
    desk.show(json(doubtfulRecord));
    desk.approve();
    EXPECT_EQ(desk.inHand(), "Subject");
    EXPECT_EQ(desk.page(), 1);
    desk.approve();
    EXPECT_EQ(desk.inHand(), "");
    EXPECT_TRUE(desk.target().isEmpty()) << "the whole page";
    EXPECT_TRUE(desk.canConfirm());
}

TEST_F(Review, ATouchOfAFieldOrItsBoxIsALook) {
    desk.show(json(doubtfulRecord));
    desk.choose("Subject");
    EXPECT_EQ(desk.page(), 1);
    EXPECT_EQ(desk.waiting(), 1);
    EXPECT_EQ(desk.seen(), QStringList{"Subject"});
    desk.choose("Nothing");
    EXPECT_EQ(desk.inHand(), "Subject");
}

TEST_F(Review, ARecordWithoutDoubtMayBeConfirmedAtOnce) {
    QJsonObject record = json(doubtfulRecord), fields = record["fields"].toObject();
    fields.remove("FullName");
    fields["Subject"] = json(R"({"value": "Dự hội nghị", "confidence": 0.97, "page": 1, "box": [1, 1, 9, 9]})");
    record["fields"] = fields;
    desk.show(record);
    EXPECT_EQ(desk.waiting(), 0);
    EXPECT_TRUE(desk.canConfirm());
}

TEST_F(Review, WhatIsTypedIsShownAndCounted) {
    desk.show(json(doubtfulRecord));
    desk.fix("FullName", "  Trần  Văn A ");
    EXPECT_EQ(value(0, "value"), "Trần Văn A");
    EXPECT_TRUE(value(0, "fixed").toBool());
    EXPECT_EQ(desk.waiting(), 1);
    desk.fix("FullName", "Trần A");
    EXPECT_FALSE(value(0, "fixed").toBool()) << "as it was read";
}

TEST_F(Review, WhatWasSeenBeforeTheKioskWasStartedAgainIsNotAskedAgain) {
    desk.remember({"FullName"});
    desk.show(json(doubtfulRecord));
    EXPECT_EQ(desk.inHand(), "Subject");
    EXPECT_EQ(desk.waiting(), 1);
}

TEST_F(Review, OfAPaperWithAMarkOfSecrecyNothingIsHeldHere) {
    QJsonObject record = json(doubtfulRecord);
    record["held"] = json(R"({"code": "document.state_secret", "detail": "page 1"})");
    desk.show(record);
    EXPECT_EQ(desk.stage(), ReviewDesk::Secret);
    EXPECT_EQ(desk.fields()->rowCount(), 0);
    EXPECT_EQ(desk.pageCount(), 0);
    EXPECT_EQ(desk.pageImage(), "");
    EXPECT_TRUE(desk.warnings().isEmpty());
}

TEST_F(Review, FollowsTheStateThatTheServiceNames) {
    const auto stageIn = [&](const char* state, const char* held = "") {
        QJsonObject record = json(doubtfulRecord);
        record["state"] = state;
        if (*held) record["held"] = QJsonObject{{"code", held}};
        desk.show(record);
        return desk.stage();
    };
    EXPECT_EQ(stageIn("scanned"), ReviewDesk::Working);
    EXPECT_EQ(stageIn("scanned", "ocr.failed"), ReviewDesk::Held);
    EXPECT_EQ(stageIn("confirmed"), ReviewDesk::Passed);
    EXPECT_EQ(stageIn("archived"), ReviewDesk::Passed);
    EXPECT_EQ(stageIn("cancelled"), ReviewDesk::Ended);
}

TEST(FieldWords, WriteDaysAndUrgencyAsPeopleDo) {
    EXPECT_EQ(FieldWords::value("IssuedDate", "2021-06-30"), "30/06/2021");
    EXPECT_EQ(FieldWords::value("Priority", "2"), "Thượng khẩn");
    EXPECT_EQ(FieldWords::value("Subject", "2021-06-30"), "2021-06-30");
    EXPECT_EQ(FieldWords::label("ToPlaces"), "Nơi nhận");
    EXPECT_EQ(FieldWords::label("OfTheFuture"), "OfTheFuture");
}

TEST(FieldWords, TakeWhatPeopleTypeAsTheServiceWantsIt) {
    EXPECT_EQ(FieldWords::typed("IssuedDate", "30/6/2021"), "2021-06-30");
    EXPECT_EQ(FieldWords::typed("IssuedDate", "30-06-2021"), "2021-06-30");
    EXPECT_EQ(FieldWords::typed("IssuedDate", "31/2/2021"), "31/2/2021");
    EXPECT_EQ(FieldWords::typed("Priority", "Hỏa tốc"), "3");
    EXPECT_EQ(FieldWords::typed("Subject", " về  việc "), "về việc");
}

TEST(ReviewWords, SayWhyAPersonShouldLook) {
    EXPECT_EQ(ReviewWords::ofDoubt({FieldDoubtKind::LookAlike, "71", "11"}), "Chữ dễ nhầm: “71” có thể là “11”.");
    EXPECT_EQ(ReviewWords::remark({}), "");
    EXPECT_EQ(ReviewWords::sureness(Sureness::Glance, false, false), "Nên xem lại");
    EXPECT_EQ(ReviewWords::sureness(Sureness::Glance, true, false), "Đã xem");
    EXPECT_EQ(ReviewWords::sureness(Sureness::Check, true, true), "Đã sửa");
}

TEST(PageLens, ShowsThePageAsWideAsThePane) {
    PageLens lens;
    lens.setPane({620, 700});
    lens.setPage({2480, 3508});
    EXPECT_DOUBLE_EQ(lens.scale(), 0.25);
    EXPECT_EQ(lens.at(), QPointF(0, 0));
    lens.setWhole(true);
    EXPECT_LE(lens.shown().height(), 700);
}

TEST(PageLens, BringsAPlaceNearToTheMiddleAndNeverBeyondThePaper) {
    PageLens lens;
    lens.setPane({620, 700});
    lens.setPage({2480, 3508});
    lens.setTarget({1000, 1700, 400, 60});
    EXPECT_GT(lens.scale(), 0.5);
    const QPointF middle = QPointF(1200, 1730) * lens.scale() - lens.at();
    EXPECT_NEAR(middle.x(), 310, 1);
    EXPECT_NEAR(middle.y(), 350, 1);
    lens.setTarget({2300, 3450, 100, 40});
    EXPECT_NEAR(lens.at().x() + 620, lens.shown().width(), 0.5);
    EXPECT_NEAR(lens.at().y() + 700, lens.shown().height(), 0.5);
}

TEST(PageLens, AWidePlaceIsNotBroughtNearerThanItFits) {
    PageLens lens;
    lens.setPane({620, 700});
    lens.setPage({2480, 3508});
    lens.setTarget({100, 600, 2300, 200});
    EXPECT_DOUBLE_EQ(lens.scale(), 0.25);
}

}  // namespace
}  // namespace sohoa::ui
