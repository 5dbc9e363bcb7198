#include "scanner/pacer/pacer.h"

#include <fmt/format.h>
#include <httplib.h>

#include <condition_variable>
#include <deque>
#include <mutex>
#include <thread>

#include "core/atomic_file.h"
#include "core/error_codes.h"
#include "core/uuid.h"
#include "scanner/pacer/document_check.h"
#include "scanner/pacer/left_job.h"
#include "scanner/pacer/upstream.h"

namespace sohoa::scanner {

namespace fs = std::filesystem;

namespace {

using Fault = UpstreamAnswer::Fault;

constexpr const char* loopback = "127.0.0.1";
constexpr auto glance = std::chrono::milliseconds(50);      // between two looks at the wish to end
constexpr auto busyPause = std::chrono::milliseconds(300);  // before a busy scanner is asked again
constexpr std::size_t workers = 4;

constexpr int ok = 200, created = 201, notFound = 404, gone = 410, failed = 500, unavailable = 503;

std::string_view hostPartOf(std::string_view url) {
    const auto host = url.find("://");
    if (host == std::string_view::npos) return url;
    return url.substr(0, url.find('/', host + 3));
}

Error errorOf(const UpstreamAnswer& answer, std::string_view doing) {
    const auto error = [&](const ErrorCode& code, std::string_view what) {
        return Error{code, fmt::format("{}: {}", doing, what)};
    };
    switch (answer.fault) {
        case Fault::Unreachable: return error(errors::ScannerIo, "not reached");
        case Fault::Cut: return error(errors::ScannerIo, "the connection was cut");
        case Fault::Silent: return error(errors::ScannerStalled, "no answer");
        case Fault::TooLarge: return error(errors::ScannerIo, "too large");
        case Fault::Cancelled: return error(errors::Cancelled, "cancelled");
        case Fault::None: break;
    }
    if (answer.status == unavailable) return error(errors::ScannerBusy, "busy");
    return error(errors::ScannerIo, fmt::format("HTTP {}", answer.status));
}

}  // namespace

struct Pacer::State {
    State(std::string scannerUrl, const PacerRules& given)
        : scanner(std::move(scannerUrl)),
          rules(given),
          upstream({std::chrono::seconds(5), given.silence, 256u << 20}, given.cancelled),
          secret(randomUuid()) {}

    void routes();
    void forward(const std::string& url, httplib::Response& response);
    void beginJob(const httplib::Request& request, httplib::Response& response);
    void handOut(httplib::Response& response);
    void endJob(httplib::Response& response);
    void draw();                 // the thread that asks for sheets
    UpstreamAnswer nextSheet();  // waits while the scanner is busy
    void note(Error error);
    void noteFeeder(const UpstreamAnswer& status);
    void noteEnd();
    void forgetJob();

    bool stopping() const { return finished || rules.cancelled; }

    const std::string scanner;
    const PacerRules rules;
    Upstream upstream;
    const std::string secret;
    std::string address;
    httplib::Server server;
    std::thread serving, drawing;

    mutable std::mutex mutex;
    std::condition_variable changed;
    std::atomic<bool> finished = false;
    std::string job;                     // the scanner's address of it; empty: none
    bool jobTaken = false;               // the scanner accepted a job; it is the only one
    bool drawn = false;                  // no further sheet comes
    int permits = 0;                     // sheets that may be asked for
    std::deque<UpstreamAnswer> waiting;  // for the backend to fetch
    std::deque<std::string> originals;   // handed out, not yet taken
    std::optional<Error> trouble;
    FeederState atEnd = FeederState::Unknown;
};

void Pacer::State::note(Error error) {
    const std::lock_guard lock(mutex);
    if (!trouble) trouble = std::move(error);
}

void Pacer::State::noteFeeder(const UpstreamAnswer& status) {
    if (!status.ok()) return;
    const FeederState feeder = feederStateIn(status.body);
    if (const auto code = troubleOf(feeder)) note({*code, "the feeder's state"});
}

void Pacer::State::noteEnd() {
    const UpstreamAnswer status = upstream.get(scanner + "/ScannerStatus");
    noteFeeder(status);
    const std::lock_guard lock(mutex);
    if (status.ok()) atEnd = feederStateIn(status.body);
}

void Pacer::State::forgetJob() {
    std::error_code ignored;
    if (!rules.jobFile.empty()) fs::remove(rules.jobFile, ignored);
}

void Pacer::State::forward(const std::string& url, httplib::Response& response) {
    const UpstreamAnswer answer = upstream.get(url);
    if (url.ends_with("/ScannerStatus")) noteFeeder(answer);
    if (answer.fault != Fault::None) {
        if (answer.fault != Fault::Cancelled) note(errorOf(answer, url.substr(scanner.size())));
        response.status = failed;
        return;
    }
    response.status = answer.status;
    response.set_content(answer.body, answer.contentType.empty() ? "text/xml" : answer.contentType);
}

void Pacer::State::beginJob(const httplib::Request& request, httplib::Response& response) {
    response.status = failed;
    {
        // airscan begins a second job when a call is cancelled while the scanner hangs: a sheet would be drawn in.
        const std::lock_guard lock(mutex);
        if (stopping() || jobTaken) return;
    }
    const UpstreamAnswer answer = upstream.post(scanner + "/ScanJobs", request.body);
    if (answer.fault != Fault::None) {
        note(errorOf(answer, "ScanJobs"));
        return;
    }
    response.status = answer.status;
    if (answer.status != created || answer.location.empty()) return;
    const bool absolute = answer.location.find("://") != std::string::npos;
    {
        const std::lock_guard lock(mutex);
        job = absolute ? answer.location : std::string(hostPartOf(scanner)) + answer.location;
        jobTaken = true;
        permits = 1 + rules.ahead;
    }
    if (!rules.jobFile.empty()) (void)writeFileAtomically(rules.jobFile, job, AtomicFile::Existing::Replace);
    changed.notify_all();
    response.set_header("Location", fmt::format("/{}/eSCL/ScanJobs/1", secret));
}

UpstreamAnswer Pacer::State::nextSheet() {
    const auto until = std::chrono::steady_clock::now() + rules.silence;
    for (;;) {
        UpstreamAnswer answer = upstream.get(job + "/NextDocument");
        const bool busy = answer.fault == Fault::None && answer.status == unavailable;
        if (!busy || std::chrono::steady_clock::now() >= until) return answer;
        // A feeder in trouble answers like that, too, and does not come back by waiting.
        const UpstreamAnswer status = upstream.get(scanner + "/ScannerStatus");
        if (status.ok() && troubleOf(feederStateIn(status.body))) return answer;
        std::unique_lock lock(mutex);
        changed.wait_for(lock, busyPause, [this] { return stopping(); });
        if (stopping()) return answer;
    }
}

void Pacer::State::draw() {
    for (bool further = false;;) {
        {
            std::unique_lock lock(mutex);
            while (!stopping() && (permits == 0 || !jobTaken))
                changed.wait_for(lock, glance);
            if (stopping()) return;
            --permits;
            if (std::exchange(further, true)) changed.wait_for(lock, rules.pagePause, [this] { return stopping(); });
        }
        UpstreamAnswer answer = nextSheet();
        if (answer.ok()) {
            if (auto checked = checkDocument(answer); !checked) {
                note(checked.error());
                answer.status = failed;
                answer.body.clear();
            }
        } else {
            // What the feeder says is the better reason.
            noteEnd();
            const bool end = answer.fault == Fault::None && (answer.status == notFound || answer.status == gone);
            if (!end && answer.fault != Fault::Cancelled) note(errorOf(answer, "NextDocument"));
            // The backend would ask again for half a minute.
            if (answer.status == unavailable) answer.status = failed;
        }
        const std::lock_guard lock(mutex);
        drawn = !answer.ok();
        waiting.push_back(std::move(answer));
        changed.notify_all();
        if (drawn) return;
    }
}

void Pacer::State::handOut(httplib::Response& response) {
    UpstreamAnswer answer;
    {
        std::unique_lock lock(mutex);
        while (waiting.empty() && !stopping() && !drawn)
            changed.wait_for(lock, glance);
        if (waiting.empty()) {
            response.status = notFound;
            return;
        }
        answer = std::move(waiting.front());
        waiting.pop_front();
        if (answer.ok()) originals.push_back(answer.body);
        changed.notify_all();
    }
    if (answer.fault != Fault::None) {
        response.status = failed;
        return;
    }
    response.status = answer.status;
    if (answer.ok()) response.set_content(std::move(answer.body), answer.contentType);
}

void Pacer::State::endJob(httplib::Response& response) {
    std::string ended;
    {
        const std::lock_guard lock(mutex);
        ended.swap(job);
    }
    response.status = ended.empty() ? notFound : upstream.remove(ended).status;
    if (response.status < ok) response.status = failed;
    forgetJob();
}

void Pacer::State::routes() {
    const std::string root = "/" + secret + "/eSCL";
    server.Get(root + "/ScannerCapabilities", [this](const httplib::Request&, httplib::Response& response) {
        forward(scanner + "/ScannerCapabilities", response);
    });
    server.Get(root + "/ScannerStatus", [this](const httplib::Request&, httplib::Response& response) {
        forward(scanner + "/ScannerStatus", response);
    });
    server.Post(root + "/ScanJobs",
                [this](const httplib::Request& request, httplib::Response& response) { beginJob(request, response); });
    server.Get(root + "/ScanJobs/1/NextDocument",
               [this](const httplib::Request&, httplib::Response& response) { handOut(response); });
    server.Delete(root + "/ScanJobs/1",
                  [this](const httplib::Request&, httplib::Response& response) { endJob(response); });
}

Pacer::Pacer(std::unique_ptr<State> state) : state_(std::move(state)) {}

Result<std::unique_ptr<Pacer>> Pacer::start(const std::string& scannerUrl, const PacerRules& rules) {
    std::string root = scannerUrl;
    while (root.ends_with('/'))
        root.pop_back();
    auto state = std::make_unique<State>(root, rules);
    endLeftJob(state->upstream, rules.jobFile);
    httplib::Server& server = state->server;
    server.new_task_queue = [] { return new httplib::ThreadPool(workers); };
    server.set_tcp_nodelay(true);
    server.set_keep_alive_timeout(1);
    state->routes();
    const int port = server.bind_to_any_port(loopback);
    if (port <= 0) return fail(errors::ScannerIo, "no port on the loopback");
    state->address = fmt::format("http://{}:{}/{}/eSCL", loopback, port, state->secret);
    state->serving = std::thread([&server] { server.listen_after_bind(); });
    state->drawing = std::thread([raw = state.get()] { raw->draw(); });
    // stop() before the thread listens would be lost, and it tells nobody when it does.
    while (!server.is_running())
        std::this_thread::sleep_for(std::chrono::milliseconds(1));
    return std::unique_ptr<Pacer>(new Pacer(std::move(state)));
}

Pacer::~Pacer() {
    finish();
    state_->upstream.cancel();
    state_->drawing.join();
    state_->server.stop();
    state_->serving.join();
    if (!state_->job.empty()) {
        (void)state_->upstream.remove(state_->job);
        state_->forgetJob();
    }
}

const std::string& Pacer::url() const { return state_->address; }

void Pacer::finish() {
    state_->finished = true;
    state_->changed.notify_all();
}

void Pacer::mayFeed() {
    {
        const std::lock_guard lock(state_->mutex);
        ++state_->permits;
    }
    state_->changed.notify_all();
}

std::optional<std::string> Pacer::takeOriginal() {
    State& state = *state_;
    std::unique_lock lock(state.mutex);
    // airscan starts a job's first page before it has fetched it.
    while (state.originals.empty() && state.jobTaken && !state.stopping() && !(state.drawn && state.waiting.empty()))
        state.changed.wait_for(lock, glance);
    if (state.originals.empty()) return std::nullopt;
    std::string bytes = std::move(state.originals.front());
    state.originals.pop_front();
    return bytes;
}

std::optional<Error> Pacer::trouble() const {
    const std::lock_guard lock(state_->mutex);
    return state_->trouble;
}

FeederState Pacer::feederAtEnd() const {
    const std::lock_guard lock(state_->mutex);
    return state_->atEnd;
}

}  // namespace sohoa::scanner
