// The directory of agencies: looking codes and names up, and bringing new lists in.
#include <sys/stat.h>
#include <unistd.h>

#include <QDBusUnixFileDescriptor>
#include <cerrno>

#include "core/error_codes.h"
#include "service/bus/method.h"
#include "service/delivery.h"
#include "service/office.h"
#include "service/registration.h"
#include "store/directory/directory.h"
#include "store/directory/directory_import.h"

namespace sohoa {

namespace {

Reporter nobodyListens;
constexpr off_t longestList = 32 << 20;

Json agencyJson(const Agency& agency) {
    return {{"code", agency.code},
            {"old_code", agency.oldCode},
            {"name", agency.name},
            {"from", agency.from ? isoDay(*agency.from) : ""},
            {"to", agency.to ? isoDay(*agency.to) : ""},
            {"source", agency.source}};
}

Json agenciesJson(const std::vector<Agency>& agencies) {
    Json list = Json::array();
    for (const Agency& agency : agencies)
        list.push_back(agencyJson(agency));
    return list;
}

Result<Day> dayIn(const Json& request, const char* key) {
    const std::string text = stringOr(request, key, "");
    if (text.empty()) return today();
    const auto day = dayFromIso(text);
    if (!day) return fail(errors::BadRequest, std::string(key) + " as 2026-11-22");
    return *day;
}

Result<QVariantList> agencies(Desk& desk, const Call& call) {
    auto request = call.json(0);
    if (!request) return passOn(request);
    auto on = dayIn(*request, "on");
    if (!on) return passOn(on);
    const std::int64_t most = integerOr(*request, "most", 100);
    if (most < 1 || most > 10'000) return fail(errors::BadRequest, "most (1 to 10000)");
    const std::string text = stringOr(*request, "text", "");
    auto found = findAgencies(desk.store.database(), text, *on, int(most));
    if (!found) return passOn(found);
    // A code that is no longer used, or of the old form, is found by its letters alone.
    auto exact = agencyWithCode(desk.store.database(), text, *on);
    if (!exact) return passOn(exact);
    const auto same = [&](const Agency& agency) { return agency.code == (*exact)->code; };
    if (*exact && std::none_of(found->begin(), found->end(), same)) found->insert(found->begin(), **exact);
    return busAnswer({{"agencies", agenciesJson(*found)}});
}

Result<QVariantList> history(Desk& desk, const Call& call) {
    const std::string code = call.text(0);
    auto rows = agencyHistory(desk.store.database(), code);
    if (!rows) return passOn(rows);
    auto successors = successorsOf(desk.store.database(), code);
    if (!successors) return passOn(successors);
    return busAnswer({{"code", code}, {"rows", agenciesJson(*rows)}, {"became", *successors}});
}

Result<QVariantList> importList(Desk& desk, const AgencyList& list, Day asOf, ListExtent extent) {
    auto count = importAgencies(desk.store.database(), list, asOf, extent);
    if (!count) return passOn(count);
    return busAnswer({{"added", count->added},
                      {"changed", count->changed},
                      {"kept", count->kept},
                      {"closed", count->closed},
                      {"refused", list.refused}});
}

// A regular file, read from its beginning whatever the caller does with it.
Result<std::string> contentOf(const QVariant& argument) {
    const auto handed = argument.value<QDBusUnixFileDescriptor>();
    struct stat status {};
    if (!handed.isValid() || ::fstat(handed.fileDescriptor(), &status) != 0 || !S_ISREG(status.st_mode) ||
        status.st_size > longestList)
        return fail(errors::BadRequest, "a regular file of 32 MB at most");
    std::string content(static_cast<std::size_t>(status.st_size), '\0');
    std::size_t at = 0;
    while (at < content.size()) {
        const ssize_t got = ::pread(handed.fileDescriptor(), content.data() + at, content.size() - at, off_t(at));
        if (got < 0 && errno == EINTR) continue;
        if (got <= 0) break;
        at += static_cast<std::size_t>(got);
    }
    content.resize(at);
    return content;
}

Result<QVariantList> importTable(Desk& desk, const Call& call) {
    auto request = call.json(0);
    if (!request) return passOn(request);
    auto asOf = dayIn(*request, "as_of");
    if (!asOf) return passOn(asOf);
    auto csv = contentOf(call.arguments.at(1));
    if (!csv) return passOn(csv);
    auto list = agenciesFromCsv(*csv);
    if (!list) return passOn(list);
    return importList(desk, *list, *asOf,
                      boolOr(*request, "complete", false) ? ListExtent::Complete : ListExtent::Partial);
}

Result<QVariantList> importFromExchange(Desk& desk, const Call&) {
    const Office office{desk.config, desk.store, nobodyListens, {}, {}, {}};
    auto answer = agenciesOfExchange(office);
    if (!answer) return passOn(answer);
    auto list = agenciesFromExchange(*answer);
    if (!list) return passOn(list);
    // An empty answer is no reason to close every agency.
    if (list->agencies.empty()) return fail(errors::AgencyListUnusable, "the exchange names no agency");
    return importList(desk, *list, today(), ListExtent::Complete);
}

}  // namespace

Methods directoryMethods() {
    constexpr auto manage = Permission::ManageOffice;
    return {{"Agencies", Permission::ReadRecords, Pace::Quick, true, agencies},
            {"AgencyHistory", Permission::ReadRecords, Pace::Quick, true, history},
            {"ImportAgencies", manage, Pace::Slow, true, importTable},
            {"ImportAgenciesFromExchange", manage, Pace::Slow, true, importFromExchange}};
}

}  // namespace sohoa
