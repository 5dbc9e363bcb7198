#include "service/registration.h"

#include <fmt/format.h>

#include <algorithm>

#include "core/deadline.h"
#include "core/error_codes.h"
#include "core/field_rules.h"
#include "core/paper_flag.h"
#include "core/text.h"
#include "store/registers/registers.h"

namespace sohoa {

namespace fs = std::filesystem;

Day today() { return dayInVietnam(now()); }

// Where the provincial system counts, its number is typed in until it reaches us by itself.
static bool mayBeTyped(const Office& office, Field field, Direction direction) {
    const bool numberFromOutside =
        office.config.registers.arrivalNumbers == "province" && field == Field::ArrivalNumber;
    return numberFromOutside || !refusedByHand(field, direction);
}

Result<> checkFields(const Office& office, const Job& job, const RecordFields& typed) {
    for (const auto& [field, value] : typed)
        if (!mayBeTyped(office, field, job.direction)) return fail(errors::FieldAutomatic, std::string(name(field)));
    for (const FieldProblem& problem : validate(job.fields, job.direction, today()))
        if (problem.severity == Severity::Refusal)
            return fail(problem.code, problem.detail.empty()
                                          ? std::string(name(problem.field))
                                          : fmt::format("{}: {}", name(problem.field), problem.detail));
    return {};
}

static FieldValue confirmedValue(FieldContent content) {
    FieldValue value;
    value.content = std::move(content);
    value.confidence = 1;
    value.confirmed = true;
    return value;
}

static Result<> registerIncoming(const Office& office, Job& job, const EntryBy& by) {
    Arrival arrival;
    const bool ours = office.config.registers.arrivalNumbers != "province";
    arrival.source = ours ? NumberSource::Own : NumberSource::Province;
    if (!ours) {
        const auto given = job.fields.find(Field::ArrivalNumber);
        if (given == job.fields.end()) return {};  // registered when the province has given it
        if (const auto* number = std::get_if<std::int64_t>(&given->second.content)) arrival.number = *number;
    }
    if (job.fields.count(Field::ArrivalDate) == 0)
        job.fields[Field::ArrivalDate] = confirmedValue(isoDay(dayInVietnam(job.receivedAt.value_or(by.time))));
    auto entry = enterIncoming(office.store.database(), job, arrival, by);
    if (!entry) return passOn(entry);
    job.fields[Field::ArrivalNumber] = confirmedValue(entry->number);
    return {};
}

Result<> registerConfirmed(const Office& office, Job& job, std::string_view person) {
    const EntryBy by{std::string(person), now()};
    switch (job.direction) {
        case Direction::Incoming:
            if (auto entered = registerIncoming(office, job, by); !entered) return entered;
            break;
        case Direction::Outgoing:
            if (auto entered = enterOutgoing(office.store.database(), job, by); !entered) return passOn(entered);
            break;
    }
    if (paperAskedBy(job.fields, usualPaperList())) job.paperAlso = true;
    return {};
}

SealUse sealUseOf(const Config& config, const PreparedSeal& prepared, const CertifiedCopy& copy,
                  std::string_view keeper) {
    SealUse use;
    use.profile = name(prepared.plan.profile);
    use.source = prepared.plan.source;
    use.medium = prepared.medium;
    use.pages = prepared.plan.pages.text();
    use.pageCount = prepared.pages;
    use.agency = config.office.name;
    use.keeper = keeper;
    use.before = prepared.before;
    use.after = copy.sha256;
    use.tokenSerial = copy.tokenSerial;
    use.certificateSha256 = stringOr(copy.certificate, "sha256", "");
    use.certificateSerial = stringOr(copy.certificate, "serial", "");
    use.printedAt = prepared.printedTime;
    use.timeStamp = copy.genTime;
    use.level = copy.level;
    use.enteredAt = now();
    return use;
}

Result<> requireRegistrable(const Config& config) {
    if (trimmed(config.registers.notation).empty())
        return fail(errors::EntryIncomplete, "[registers] notation: the agency's letters in the number of a copy");
    return {};
}

Result<> registerCopy(const Office& office, const Job& job, const PreparedSeal& prepared, const CertifiedCopy& made) {
    CopyEntry copy;
    copy.agency = office.config.registers.notation;
    const std::string keeper = job.copy ? job.copy->keeper : "";
    auto entered = enterCopy(office.store.database(), job, copy, {keeper, now()});
    if (!entered) return passOn(entered);
    SealUse use = sealUseOf(office.config, prepared, made, keeper);
    use.job = job.id;
    use.entry = entered->id;
    use.operatorName = job.order.operatorName;
    return enterSealUse(office.store.database(), use);
}

// Beside the programs, or where the office keeps its own.
static fs::path calendarFolder(const Config& config) {
    if (!config.registers.calendarFolder.empty()) return config.registers.calendarFolder;
    return programPath("../share/sohoa/calendar");
}

Result<UtcTime> dueTime(const Config& config, UtcTime received, int urgency) {
    auto calendar = WorkingCalendar::load(calendarFolder(config));
    if (!calendar) return passOn(calendar);
    return deadlineOf(received, urgency, *calendar).due;
}

}  // namespace sohoa
