// sohoa-virtual-trust: makes a test office with its own certificates and token, and serves its TSA and OCSP responder.
#include <pthread.h>
#include <CLI/CLI.hpp>
#include <csignal>
#include <iostream>
#include <map>
#include <nlohmann/json.hpp>
#include <string>
#include <vector>

#include "core/atomic_file.h"
#include "core/error_codes.h"
#include "core/json.h"
#include "virtual/trust/office.h"
#include "virtual/trust/trust_server.h"

namespace {

using namespace sohoa;

int refuse(const Error& error) {
    std::cerr << error.code.name << ": " << error.detail << '\n';
    return exitStatus(error.code);
}

int init(const trust::OfficePlan& plan) {
    const auto office = trust::makeOffice(plan);
    if (!office) return refuse(office.error());
    std::cout << jsonLine({{"module", office->module.string()},
                           {"module_sha256", office->moduleSha256},
                           {"softhsm_config", office->softhsmConfig.string()},
                           {"token_serial", office->tokenSerial},
                           {"second_token_serial", office->secondTokenSerial},
                           {"certificate_sha256", office->certificateSha256},
                           {"certificate_serial", office->certificateSerial},
                           {"trust", office->trust.string()},
                           {"chain", office->chain.string()}})
              << '\n';
    return 0;
}

int serve(const std::string& folder, int port, const std::string& portFile, const std::vector<std::string>& names,
          const trust::FaultTimes& times) {
    trust::Faults faults;
    for (const std::string& name : names) {
        const auto fault = trust::faultNamed(name);
        if (!fault) {
            std::cerr << "no such fault: " << name << '\n';
            return 2;
        }
        faults.insert(*fault);
    }
    // Before the first thread, so that all of them leave the signals to sigwait.
    sigset_t ends;
    sigemptyset(&ends);
    sigaddset(&ends, SIGTERM);
    sigaddset(&ends, SIGINT);
    pthread_sigmask(SIG_BLOCK, &ends, nullptr);
    const auto server = trust::TrustServer::start(folder, port, faults, times);
    if (!server) return refuse(server.error());
    if (!portFile.empty()) {
        const auto written =
            writeFileAtomically(portFile, std::to_string(server->port()) + "\n", AtomicFile::Existing::Replace);
        if (!written) return refuse(written.error());
    }
    int signal = 0;
    sigwait(&ends, &signal);
    return 0;
}

}  // namespace

int main(int argc, char** argv) {
    CLI::App app{"A test office's certificates, token, TSA and OCSP responder. Not for real documents."};
    app.require_subcommand(1);

    trust::OfficePlan plan;
    auto* makes = app.add_subcommand("init", "make the office (again: nothing changes), print where its parts lie");
    makes->add_option("--dir", plan.folder, "the office's folder")->required();
    makes->add_option("--agency", plan.agency, "the agency's name, for its certificate")->required();
    makes->add_option("--softhsm-config", plan.softhsmConfig, "SoftHSM's configuration, to be written")->required();
    makes->add_option("--pin-file", plan.pinFile, "the token's PIN; a random one is written where there is none")
        ->required();
    makes->add_option("--port", plan.port, "where the OCSP responder will be")->default_val(8318);
    using enum trust::KeyKind;
    const std::map<std::string, trust::KeyKind> kinds{{"rsa-2048", Rsa2048}, {"rsa-3072", Rsa3072},
                                                      {"rsa-4096", Rsa4096}, {"ec-p256", EcP256},
                                                      {"ec-p384", EcP384},   {"ec-p521", EcP521}};
    makes->add_option("--key", plan.key, "the kind of the agency's key")->transform(CLI::CheckedTransformer(kinds));
    makes->add_flag("--expired", plan.expired, "the agency's certificate ran out yesterday");
    makes->add_flag("--personal", plan.personal, "a person's certificate in place of the agency's");
    makes->add_flag("--always-authenticate", plan.alwaysAuthenticate, "the key asks for the PIN at every signature");
    makes->add_flag("--second-token", plan.secondToken, "another token beside it, with the same label and PIN");

    std::string folder, portFile;
    std::vector<std::string> faults;
    int port = 0;
    auto* serves = app.add_subcommand("serve", "answer on 127.0.0.1 under /tsa, /ocsp and /crl until SIGTERM");
    serves->add_option("--dir", folder, "the office's folder")->required();
    serves->add_option("--port", port, "0: any free one")->required();
    serves->add_option("--port-file", portFile, "gets the port, once the server answers");
    serves->add_option("--fault", faults, "what to do wrong: tsa-503, tsa-garbage, ocsp-revoked, …");
    int slowSeconds = 180, stampDays = 30;
    serves->add_option("--slow-seconds", slowSeconds, "how long tsa-very-slow takes")->capture_default_str();
    serves->add_option("--stamp-days", stampDays, "how long the certificate of tsa-short-lived lasts")
        ->capture_default_str();

    try {
        app.parse(argc, argv);
    } catch (const CLI::ParseError& error) {
        return app.exit(error) == 0 ? 0 : 2;
    }
    const trust::FaultTimes times{std::chrono::seconds(slowSeconds), std::chrono::hours(24 * stampDays)};
    return *makes ? init(plan) : serve(folder, port, portFile, faults, times);
}
