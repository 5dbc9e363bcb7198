// How long the evidence in the office's signed files lasts, and prolonging it.
#include "core/error_codes.h"
#include "service/bus/method.h"
#include "service/preservation/preserve_round.h"

namespace sohoa {

namespace {

Result<QVariantList> preservation(Desk& desk, const Call&) {
    if (auto listed = listSignedFiles(desk.store.database()); !listed) return passOn(listed);
    auto files = preservations(desk.store.database());
    if (!files) return passOn(files);
    Json list = Json::array();
    for (const Preservation& file : *files) {
        auto json = preservationJson(desk.store, file);
        if (!json) return passOn(json);
        list.push_back(std::move(*json));
    }
    return busAnswer({{"files", std::move(list)}});
}

Result<QVariantList> preserve(Desk& desk, const Call& call) {
    const std::string asked = call.text(1).empty() ? desk.config.signer.level : call.text(1);
    const auto level = signatureLevelFrom(asked);
    if (!level) return fail(errors::BadRequest, "a level is B-T, B-LT or B-LTA");
    const JobId job{call.number(0)};
    if (auto listed = listSignedFiles(desk.store.database()); !listed) return passOn(listed);
    auto file = preservationOf(desk.store.database(), job);
    if (!file) return passOn(file);
    if (!*file) return fail(errors::PdfaUnsigned, "the job has no signed file");
    // An authority may take minutes; whoever waits may stop it, as any work of keeping.
    const auto mustStop = [watch = desk.progress.begin(), asked = 0]() mutable {
        constexpr int onceASecond = 10;  // it is asked ten times a second, and each answer is told to everybody
        return asked++ % onceASecond == 0 && !watch({"preserve", 0, 0});
    };
    auto done = preserveFile(desk.config, desk.store, **file, *level, mustStop);
    if (!done) return passOn(done);
    auto after = preservationOf(desk.store.database(), job);
    if (!after) return passOn(after);
    auto json = preservationJson(desk.store, **after);
    if (!json) return passOn(json);
    (*json)["changed"] = *done;
    return busAnswer(*json);
}

}  // namespace

Methods preserveMethods() {
    return {{"Preservation", Permission::ReadRecords, Pace::Slow, true, preservation},
            {"Preserve", Permission::Keep, Pace::Slow, true, preserve}};
}

}  // namespace sohoa
