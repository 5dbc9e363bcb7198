#include "service/review_list.h"

#include <fmt/format.h>

#include <algorithm>
#include <nlohmann/json.hpp>

#include "core/error_codes.h"
#include "core/field_validation.h"
#include "core/json.h"
#include "service/job_words.h"
#include "service/record_json.h"
#include "store/waiting.h"

namespace sohoa {

namespace {

bool wasRead(const FieldValue& value) { return value.page.value > 0 && !value.confirmed; }

// The field that is least believed.
const RecordFields::value_type* leastOf(const RecordFields& fields) {
    const RecordFields::value_type* least = nullptr;
    for (const auto& field : fields)
        if (wasRead(field.second) && (least == nullptr || field.second.confidence < least->second.confidence))
            least = &field;
    return least;
}

std::string doubtWords(std::string_view words, const FieldDoubt& doubt) {
    // What is read under a rule is the rule's name.
    if (doubt.kind == FieldDoubtKind::Rule || doubt.read.empty()) return std::string(words);
    return fmt::format("{}: “{}”", words, doubt.read);
}

// What a person looks at first: a field that refuses the record, else the least believed one that is doubted.
Json whyOf(const RecordFields& fields, const std::vector<FieldProblem>& problems) {
    for (const FieldProblem& problem : problems)
        if (problem.severity == Severity::Refusal)
            return {{"field", name(problem.field)}, {"vi", problem.code.vi}, {"en", problem.code.en}};
    const RecordFields::value_type* doubted = nullptr;
    for (const auto& field : fields)
        if (!field.second.doubts.empty() &&
            (doubted == nullptr || field.second.confidence < doubted->second.confidence))
            doubted = &field;
    if (doubted == nullptr) return nullptr;
    const FieldDoubt& doubt = doubted->second.doubts.front();
    const Words words = wordsOf(doubt.kind);
    return {{"field", name(doubted->first)}, {"vi", doubtWords(words.vi, doubt)}, {"en", doubtWords(words.en, doubt)}};
}

double doubtfulAmong(const RecordFields& fields, const std::vector<FieldProblem>& problems) {
    double wrong = 0;
    for (const auto& [field, value] : fields)
        if (wasRead(value)) wrong += 1 - value.confidence;
    for (const FieldProblem& problem : problems)
        if (problem.severity == Severity::Refusal) wrong += 1;
    return wrong;
}

Json doubtCounts(const RecordFields& fields) {
    Json counts = Json::object();
    for (const auto& [field, value] : fields)
        for (const FieldDoubt& doubt : value.doubts) {
            const std::string kind(name(doubt.kind));
            counts[kind] = counts.value(kind, 0) + 1;
        }
    return counts;
}

Json entryOf(const Job& job, int pages, Day today) {
    const auto problems = validate(job.fields, job.direction, today);
    const auto* least = leastOf(job.fields);
    const std::string subject = textOf(job.fields, Field::Subject), code = textOf(job.fields, Field::Code);
    return {{"id", job.id.value},
            {"code", code},
            {"title", subject.empty() ? code : subject},
            {"type", textOf(job.fields, Field::TypeName)},
            {"pages", pages},
            {"received_at", isoUtc(job.receivedAt.value_or(job.createdAt))},
            {"origin", name(job.order.origin)},
            {"urgency", job.urgency},
            {"doubts", doubtCounts(job.fields)},
            {"least", least == nullptr ? Json(nullptr) : Json(least->second.confidence)},
            {"doubtful", doubtfulAmong(job.fields, problems)},
            {"why", whyOf(job.fields, problems)},
            {"held", heldJson(job)}};
}

}  // namespace

Result<Json> reviewList(Store& store, std::optional<Origin> origin, Day today, int most) {
    auto jobs = jobsToReview(store.database(), origin, most);
    if (!jobs) return passOn(jobs);
    std::vector<Json> list;
    for (const Job& job : *jobs) {
        auto pages = store.pageCount(job);
        if (!pages) return passOn(pages);
        list.push_back(entryOf(job, *pages, today));
    }
    std::stable_sort(list.begin(), list.end(),
                     [](const Json& a, const Json& b) { return a["doubtful"] > b["doubtful"]; });
    return Json{{"jobs", std::move(list)}};
}

}  // namespace sohoa
