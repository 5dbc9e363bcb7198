// One act as the chain does it: a job, its line among the arrivals and its copy's line, all in one transaction.
#pragma once

#include <functional>
#include <string>

#include "core/error_codes.h"
#include "store/registers/registers.h"
#include "tests/store/registers_samples.h"

namespace sohoa::test {

// atTheEnd is called with both numbers given and nothing committed.
inline Result<> enterOne(Database& database, const std::string& person, const std::function<Result<>()>& atTheEnd) {
    const EntryBy by{person, samples::at("2026-11-22T02:15:42.123Z")};
    return database.transaction([&]() -> Result<> {
        auto job = samples::insertJob(database);
        if (!job) return passOn(job);
        Job document = samples::document(*job);
        document.copy = CopyOrder{CopyForm::SaoY, person};
        document.signedFile = sha256Of(std::to_string(job->value));
        auto arrival = enterIncoming(database, document, {}, by);
        if (!arrival) return passOn(arrival);
        auto copy = enterCopy(database, document, {"SNV", true, {}, ""}, by);
        if (!copy) return passOn(copy);
        return atTheEnd();
    });
}

}  // namespace sohoa::test
