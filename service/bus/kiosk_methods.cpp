// What the kiosk keeps in view: what waits, what is to be reviewed, and where the person at it stands.
#include "core/day.h"
#include "core/error_codes.h"
#include "service/bus/bus_records.h"
#include "service/bus/method.h"
#include "service/review_list.h"
#include "store/people/kept_place.h"
#include "store/waiting.h"

namespace sohoa {

namespace {

Result<QVariantList> waiting(Desk& desk, const Call&) {
    auto counts = whatWaits(desk.store.database(), now());
    if (!counts) return passOn(counts);
    return busAnswer({{"held", counts->held},
                      {"to_review", counts->toReview},
                      {"to_sign", counts->toSign},
                      {"to_send", counts->toSend},
                      {"unanswered", counts->unanswered},
                      {"overdue", counts->overdue},
                      {"overrides", counts->overrides},
                      {"scanning", counts->scanning}});
}

Result<QVariantList> toReview(Desk& desk, const Call& call) {
    auto filter = call.json(0);
    if (!filter) return passOn(filter);
    const std::string word = stringOr(*filter, "origin", "");
    const auto origin = originNamed(word);
    if (!origin && !word.empty()) return fail(errors::BadRequest, "origin");
    auto list = reviewList(desk.store, origin, dayInVietnam(now()));
    if (!list) return passOn(list);
    return busAnswer(*list);
}

Result<QVariantList> keep(Desk& desk, const Call& call) {
    if (auto kept = keepPlace(desk.store.database(), call.person, call.text(0)); !kept) return passOn(kept);
    return QVariantList{};
}

Result<QVariantList> place(Desk& desk, const Call& call) {
    auto kept = placeOf(desk.store.database(), call.person);
    if (!kept) return passOn(kept);
    return QVariantList{busText(*kept)};
}

}  // namespace

Methods kioskMethods() {
    return {{"Waiting", Permission::ReadRecords, Pace::Quick, false, waiting},
            {"ReviewList", Permission::ReadRecords, Pace::Quick, false, toReview},
            {"KeepPlace", Permission::ReadRecords, Pace::Quick, true, keep},
            {"Place", Permission::ReadRecords, Pace::Quick, false, place}};
}

}  // namespace sohoa
