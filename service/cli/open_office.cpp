#include "service/cli/open_office.h"

#include <chrono>
#include <thread>

#include "core/error_codes.h"
#include "service/cli/pin_prompt.h"

namespace sohoa::cli {

static Result<> signIn(OfficeClient& client, const Invocation& invocation) {
    const PinSource source = pinSource(invocation.secretFile);
    if (!source) return fail(errors::NotAttended, "no secret was given");
    auto secret = source();
    if (!secret) return passOn(secret);
    auto handed = busSecret(*secret);
    if (!handed) return passOn(handed);
    auto person = client.call("SignIn", {QString::fromStdString(invocation.as), *handed});
    if (!person) return passOn(person);
    return {};
}

Result<std::unique_ptr<OpenOffice>> openOffice(const Invocation& invocation) {
    auto config = officeOf(invocation);
    if (!config) return passOn(config);
    auto office = std::make_unique<OpenOffice>(invocation.json);
    auto client =
        OfficeClient::connect(config->home, std::filesystem::absolute(invocation.configFile()), office->reporter);
    if (!client) return passOn(client);
    office->client = std::move(*client);
    if (!invocation.as.empty())
        if (auto signedIn = signIn(*office->client, invocation); !signedIn) return passOn(signedIn);
    return office;
}

Result<Json> restedRecord(OfficeClient& office, std::int64_t job) {
    if (auto rested = office.waitForRest(JobId{job}); !rested) return passOn(rested);
    return office.ask("Record", {qlonglong(job)});
}

Result<QVariantList> decideWhenFree(OfficeClient& office, const QString& method, const QVariantList& arguments) {
    constexpr auto atMost = std::chrono::seconds(60);
    constexpr auto again = std::chrono::milliseconds(300);
    const auto until = std::chrono::steady_clock::now() + atMost;
    for (;;) {
        auto decided = office.call(method, arguments);
        if (decided || decided.error().code != errors::StoreConflict || std::chrono::steady_clock::now() > until)
            return decided;
        // A lane lets go of a job between two pages or steps; nothing on the bus tells of that moment.
        std::this_thread::sleep_for(again);
    }
}

int decideAndWait(const Invocation& invocation, const QString& method, std::int64_t job, const QVariantList& more) {
    auto office = openOffice(invocation);
    if (!office) return report(office.error(), invocation.json);
    OfficeClient& client = *(*office)->client;
    if (auto decided = decideWhenFree(client, method, QVariantList{qlonglong(job)} + more); !decided)
        return report(decided.error(), invocation.json);
    auto record = restedRecord(client, job);
    if (!record) return report(record.error(), invocation.json);
    if (invocation.json) printJson(*record);
    return Done;
}

}  // namespace sohoa::cli
