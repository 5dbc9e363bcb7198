// Signing a list of copies in one attended session: what was shown is approved as a whole, with one PIN.
#include <fmt/format.h>

#include <set>

#include "core/error_codes.h"
#include "service/bus/attended.h"
#include "service/bus/decide.h"
#include "service/chain.h"

namespace sohoa {

namespace {

constexpr std::size_t longestList = 500;

struct ListedCopy {
    JobId job;
    Sha256 archive;                  // of the file that was shown
    std::optional<CopyOrder> order;  // nothing: the copy was ordered before
};

Result<ListedCopy> copyFrom(const Json& json, const std::string& keeper) {
    const auto job = integerIn(json, "job");
    const auto archive = Sha256::fromHex(stringOr(json, "archive", ""));
    if (!job || !archive) return fail(errors::BadRequest, "job, archive");
    ListedCopy copy{JobId{*job}, *archive, std::nullopt};
    const std::string formName = stringOr(json, "form", ""), sourceName = stringOr(json, "source", "");
    if (formName.empty()) return copy;
    const auto form = copyFormNamed(formName);
    const auto source = copySourceNamed(sourceName);
    if (!form || (!source && !sourceName.empty())) return fail(errors::BadRequest, "form, source");
    auto pages = PageChoice::from(stringOr(json, "pages", ""));
    if (!pages) return passOn(pages);
    copy.order = CopyOrder{*form, keeper, source, std::move(*pages)};
    return copy;
}

Result<std::vector<ListedCopy>> listFrom(const Json& request, const std::string& keeper) {
    const auto found = request.find("copies");
    if (found == request.end() || !found->is_array() || found->empty() || found->size() > longestList)
        return fail(errors::BadRequest, "copies");
    std::vector<ListedCopy> list;
    std::set<std::int64_t> jobs;
    for (const Json& json : *found) {
        auto copy = copyFrom(json, keeper);
        if (!copy) return passOn(copy);
        if (!jobs.insert(copy->job.value).second) return fail(errors::BadRequest, "a job twice");
        list.push_back(std::move(*copy));
    }
    return list;
}

Result<> requireAsShown(const Job& job, const ListedCopy& listed) {
    const std::string which = fmt::format("job {}", job.id.value);
    if (job.archive != listed.archive) return fail(errors::ListChanged, which);
    const bool ready = listed.order ? job.state == JobState::Archived || job.state == JobState::Certifying
                                    : job.state == JobState::Certifying && job.copy.has_value();
    if (!ready) return fail(errors::ListChanged, fmt::format("{} is {}", which, name(job.state)));
    if (listed.order && job.state == JobState::Certifying && (!job.copy || job.copy->form != listed.order->form))
        return fail(errors::ListChanged, which + " was ordered in another form");
    return {};
}

// All of it first: where one document is not as it was shown, nothing is ordered and nothing signed.
Result<> requireAllAsShown(Store& store, const std::vector<ListedCopy>& list) {
    for (const ListedCopy& listed : list) {
        auto job = store.job(listed.job);
        if (!job) return passOn(job);
        if (auto same = requireAsShown(*job, listed); !same) return same;
    }
    return {};
}

Result<> orderListed(Desk& desk, const Call& call, const ListedCopy& listed) {
    auto ordered = decide(desk, listed.job, [&](const Office& office, Job& job) -> Result<> {
        if (auto same = requireAsShown(job, listed); !same) return same;
        CopyOrder order = job.state == JobState::Certifying ? *job.copy : *listed.order;
        order.keeper = call.person.login;
        return orderCopy(office, job, order);
    });
    if (!ordered) return passOn(ordered);
    return {};
}

Result<QVariantList> certifyList(Desk& desk, const Call& call) {
    auto request = call.json(0);
    if (!request) return passOn(request);
    auto list = listFrom(*request, call.person.login);
    if (!list) return passOn(list);
    auto pin = call.secret(1);
    if (!pin) return passOn(pin);
    if (auto all = requireAllAsShown(desk.store, *list); !all) return passOn(all);
    if (auto keeper = requireKeeper(desk, call); !keeper) return passOn(keeper);
    ApprovedList approved{{}, call.person.login, call.client.toStdString(), std::move(*pin)};
    for (const ListedCopy& listed : *list) {
        if (auto ordered = orderListed(desk, call, listed); !ordered) return passOn(ordered);
        approved.copies.push_back({listed.job, listed.archive});
    }
    desk.lanes.certify(std::move(approved));
    return busAnswer({{"copies", list->size()}});
}

Result<QVariantList> sealState(Desk& desk, const Call&) {
    const SealDeskState state = desk.lanes.sealState();
    return busAnswer({{"open", state.open},
                      {"keeper", state.keeper},
                      {"token_serial", state.tokenSerial},
                      {"pin_warning", state.pinWarning},
                      {"idle_left_ms", state.idleLeft.count()},
                      {"done", state.done},
                      {"failed", state.failed},
                      {"left", state.left}});
}

Result<QVariantList> closeSeal(Desk& desk, const Call&) {
    desk.lanes.closeSeal();
    return QVariantList{};
}

}  // namespace

Methods sealMethods() {
    return {{"CertifyList", Permission::Certify, Pace::Quick, true, certifyList},
            {"SealState", Permission::ReadRecords, Pace::Quick, false, sealState},
            {"CloseSeal", Permission::Certify, Pace::Quick, true, closeSeal}};
}

}  // namespace sohoa
