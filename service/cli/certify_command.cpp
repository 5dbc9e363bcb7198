#include <fmt/format.h>

#include <charconv>

#include "core/error_codes.h"
#include "core/uuid.h"
#include "service/certified_copy.h"
#include "service/chain.h"
#include "service/cli/command.h"
#include "service/cli/job_json.h"
#include "service/cli/open_office.h"
#include "service/cli/pin_prompt.h"

namespace sohoa::cli {

struct CertifyOptions {
    std::string input, output, form = "sao-y", pinFile;
};

static int certifyFile(const Invocation& invocation, const CertifyOptions& options, const PinSource& pin) {
    auto config = officeOf(invocation);
    if (!config) return report(config.error(), invocation.json);
    std::error_code error;
    const auto output = std::filesystem::absolute(options.output, error);
    const auto work = output.parent_path() / fmt::format(".work-{}", randomUuid());
    std::filesystem::create_directories(work, error);
    if (error) return report({errors::FileUnwritable, work.string()}, invocation.json);
    auto copy = makeCertifiedCopy(*config, pin, *copyFormNamed(options.form),
                                  std::filesystem::absolute(options.input, error), work, output);
    std::filesystem::remove_all(work, error);
    if (!copy) return report(copy.error(), invocation.json);
    if (invocation.json)
        printJson({{"output", options.output},
                   {"block", copy->blockText},
                   {"time_stamp", copy->genTime},
                   {"verification", copy->verification.report}});
    else
        printLine(fmt::format("✓ {}\n  {}", copy->blockText, output.string()));
    return Done;
}

static int certifyJob(const Invocation& invocation, const CertifyOptions& options, const PinSource& pin, JobId id) {
    auto opened = openOffice(invocation, pin);
    if (!opened) return report(opened.error(), invocation.json);
    const Office& office = (*opened)->office;
    {
        auto lock = office.store.lock(id);
        if (!lock) return report(lock.error(), invocation.json);
        auto job = office.store.job(id);
        if (!job) return report(job.error(), invocation.json);
        const CopyOrder order{*copyFormNamed(options.form), personAtTheMachine()};
        if (auto ordered = orderCopy(office, *job, order); !ordered) return report(ordered.error(), invocation.json);
    }
    auto job = carryOn(office, id);
    if (!job) return report(job.error(), invocation.json);
    if (job->state == JobState::Certifying) return report({errors::NotAttended, ""}, invocation.json);
    if (invocation.json)
        printJson(jobJson(office.store, *job));
    else
        printLine(office.store.spool().pathOf(*job->signedFile, "pdf").string());
    return Done;
}

static int certify(const Invocation& invocation, const CertifyOptions& options) {
    const PinSource pin = pinSource(options.pinFile);
    std::int64_t number = 0;
    const char* const end = options.input.data() + options.input.size();
    const auto [last, error] = std::from_chars(options.input.data(), end, number);
    const bool isJob = error == std::errc{} && last == end;
    if (isJob) return certifyJob(invocation, options, pin, JobId{number});
    if (options.output.empty()) {
        fmt::print(stderr, "certify IN.pdf needs -o OUT.pdf\n");
        return Usage;
    }
    return certifyFile(invocation, options, pin);
}

void addCertifyCommand(CLI::App& app, Action& action) {
    auto options = std::make_shared<CertifyOptions>();
    auto* command =
        app.add_subcommand("certify", "bản sao điện tử có chữ ký số của cơ quan · the agency's certified copy");
    command->add_option("input", options->input, "a PDF, or the number of a job")->required();
    command->add_option("-o,--output", options->output, "for a PDF: the certified copy");
    command->add_option("--form", options->form)->check(CLI::IsMember({"sao-y", "sao-luc"}))->capture_default_str();
    command->add_option("--pin-file", options->pinFile,
                        "the PIN, in a file only its owner can read; otherwise the terminal asks");
    command->callback([&action, options] { action = [options](const Invocation& i) { return certify(i, *options); }; });
}

}  // namespace sohoa::cli
