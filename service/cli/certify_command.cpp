#include <fmt/format.h>

#include <charconv>

#include "core/error_codes.h"
#include "service/certified_copy.h"
#include "service/cli/command.h"
#include "service/cli/open_office.h"
#include "service/cli/pin_prompt.h"
#include "service/work_folder.h"

namespace sohoa::cli {

struct CertifyOptions {
    std::string input, output, form = "sao-y", pinFile;
};

static int certifyFile(const Invocation& invocation, const CertifyOptions& options, const PinSource& pin) {
    auto config = officeOf(invocation);
    if (!config) return report(config.error(), invocation.json);
    std::error_code error;
    const auto output = std::filesystem::absolute(options.output, error);
    const auto work = WorkFolder::in(output.parent_path());
    if (!work) return report(work.error(), invocation.json);
    auto copy = makeCertifiedCopy(*config, {pin, false}, *copyFormNamed(options.form),
                                  std::filesystem::absolute(options.input, error), work->path(), output);
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

static Result<Json> certifiedRecord(OfficeClient& client, const CertifyOptions& options, const PinSource& pin,
                                    std::int64_t id) {
    if (!pin) return fail(errors::NotAttended);
    auto secret = pin();
    if (!secret) return passOn(secret);
    auto handed = busSecret(*secret);
    if (!handed) return passOn(handed);
    auto ordered = client.call("Certify", {qlonglong(id), QString::fromStdString(options.form), *handed});
    if (!ordered) return passOn(ordered);
    return restedRecord(client, id);
}

static int certifyJob(const Invocation& invocation, const CertifyOptions& options, const PinSource& pin,
                      std::int64_t id) {
    auto office = openOffice(invocation);
    if (!office) return report(office.error(), invocation.json);
    auto record = certifiedRecord(*(*office)->client, options, pin, id);
    if (!record) return report(record.error(), invocation.json);
    if (invocation.json)
        printJson(*record);
    else
        printLine(stringOr(*record, "signed_file", ""));
    return Done;
}

static int certify(const Invocation& invocation, const CertifyOptions& options) {
    const PinSource pin = pinSource(options.pinFile);
    std::int64_t number = 0;
    const char* const end = options.input.data() + options.input.size();
    const auto [last, error] = std::from_chars(options.input.data(), end, number);
    const bool isJob = error == std::errc{} && last == end;
    if (isJob) return certifyJob(invocation, options, pin, number);
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
