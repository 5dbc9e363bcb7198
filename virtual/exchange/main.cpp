// sohoa-virtual-exchange: our own server of the exchange's protocol, for trying out and for tests.

#include <fmt/format.h>
#include <pthread.h>

#include <CLI/CLI.hpp>
#include <csignal>
#include <nlohmann/json.hpp>
#include <thread>

#include "core/atomic_file.h"
#include "core/error_codes.h"
#include "virtual/exchange/exchange.h"
#include "virtual/exchange/http_front.h"

namespace {

using namespace sohoa;
using namespace sohoa::virtual_exchange;

struct Arguments {
    std::string home, systemId, secretFile, portFile, answer = "01,03";
    std::vector<std::string> agencies, faults;
    int port = 0, answerDelay = 0, slow = 5000;
    std::size_t largestMessage = 50u << 20;
    bool list = false, noTrace = false;
};

int complain(const std::string& what) {
    fmt::print(stderr, "sohoa-virtual-exchange: {}\n", what);
    return 2;
}

int complain(const Error& error) {
    fmt::print(stderr, "sohoa-virtual-exchange: {}: {}\n", error.code.name, error.detail);
    return exitStatus(error.code);
}

int list(const std::string& home) {
    if (!std::filesystem::is_directory(home)) return complain(home + ": no such folder");
    const auto shelf = DocumentShelf::open(home);
    if (!shelf) return complain(shelf.error());
    Json documents = Json::array(), statuses = Json::array();
    for (const HeldMessage& message : shelf->messages())
        (message.summary.status ? statuses : documents).push_back(toJson(message));
    fmt::print("{}\n", Json{{"documents", std::move(documents)}, {"statuses", std::move(statuses)}}.dump(2));
    return 0;
}

int serve(const Arguments& arguments, ExchangeOptions options) {
    // Blocked here, so that no thread but this one sees them.
    sigset_t ending;
    sigemptyset(&ending);
    sigaddset(&ending, SIGTERM);
    sigaddset(&ending, SIGINT);
    pthread_sigmask(SIG_BLOCK, &ending, nullptr);
    auto shelf = DocumentShelf::open(arguments.home);
    if (!shelf) return complain(shelf.error());
    Exchange exchange(std::move(options), std::move(*shelf));
    HttpFront front(exchange, arguments.largestMessage);
    const auto port = front.bind(arguments.port);
    if (!port) return complain(fmt::format("port {} is taken", arguments.port));
    std::thread serving([&] { front.serve(); });
    fmt::print(stderr, "sohoa-virtual-exchange: http://127.0.0.1:{}\n", *port);
    Result<> told;
    if (!arguments.portFile.empty())
        told = writeFileAtomically(arguments.portFile, fmt::format("{}\n", *port), AtomicFile::Existing::Replace);
    int signal = 0;
    if (told) sigwait(&ending, &signal);
    front.stop();
    serving.join();
    return told ? 0 : complain(told.error());
}

std::string firstLine(std::string text) { return text.substr(0, text.find_first_of("\r\n")); }

int run(const Arguments& arguments) {
    if (arguments.list) return list(arguments.home);
    if (arguments.systemId.empty() || arguments.secretFile.empty())
        return complain("--system-id and --secret-file are needed");
    ExchangeOptions options;
    auto secret = readFile(arguments.secretFile, 4096);
    if (!secret) return complain(secret.error());
    options.credentials = {arguments.systemId, firstLine(std::move(*secret))};
    if (options.credentials.secret.empty()) return complain("the secret is empty");
    for (const std::string& agency : arguments.agencies) {
        const std::size_t equals = agency.find('=');
        if (equals == agency.npos || equals == 0) return complain("--agency is CODE=NAME");
        options.agencies.push_back({agency.substr(0, equals), agency.substr(equals + 1)});
    }
    const auto codes = answerCodes(arguments.answer);
    if (!codes) return complain("--answer is a list of status codes, or none");
    options.answers = {*codes, std::chrono::milliseconds(arguments.answerDelay)};
    for (const std::string& fault : arguments.faults)
        if (!options.faults.add(fault)) return complain("no such fault: " + fault);
    options.slow = std::chrono::milliseconds(arguments.slow);
    options.appendTrace = !arguments.noTrace;
    options.largestMessage = arguments.largestMessage;
    return serve(arguments, std::move(options));
}

}  // namespace

int main(int argc, char** argv) {
    Arguments arguments;
    CLI::App app("A document exchange of its own, on this machine only");
    app.add_option("--home", arguments.home, "Folder of all it holds")->required();
    app.add_option("--port", arguments.port, "Port on 127.0.0.1; 0 takes a free one")->check(CLI::Range(0, 65535));
    app.add_option("--port-file", arguments.portFile, "File to write the port to, once it listens");
    app.add_option("--system-id", arguments.systemId, "The one client's system id");
    app.add_option("--secret-file", arguments.secretFile, "File with the shared secret, one line");
    app.add_option("--agency", arguments.agencies,
                   "CODE=NAME of an agency that receives here; none: whoever is written to");
    app.add_option("--answer", arguments.answer, "Status codes each receiver answers with: 01,03 or 02 or none");
    app.add_option("--answer-delay", arguments.answerDelay, "Milliseconds before each answer")
        ->check(CLI::NonNegativeNumber);
    app.add_option("--fault", arguments.faults,
                   "NAME[@ACTION][:COUNT]: busy-503, garbage, html-502, cut-after-accept, slow, refuse, wrong-digest");
    app.add_option("--slow-ms", arguments.slow, "How late the fault slow answers")->check(CLI::NonNegativeNumber);
    app.add_option("--max-bytes", arguments.largestMessage, "Largest message");
    app.add_flag("--no-trace", arguments.noTrace, "Do not append a TraceHeader");
    app.add_flag("--list", arguments.list, "Print what it holds as JSON and end");
    try {
        app.parse(argc, argv);
    } catch (const CLI::ParseError& error) {
        return app.exit(error) == 0 ? 0 : 2;
    }
    return run(arguments);
}
