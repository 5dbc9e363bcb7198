#include "tests/signer/sign_program.h"

#include <fcntl.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

#include <csignal>
#include <cstdio>
#include <fstream>
#include <iostream>

#include "core/base64.h"

extern char** environ;

namespace sohoa::test {

SignProgram::SignProgram(const Environment& additions) {
    std::signal(SIGPIPE, SIG_IGN);
    int in[2], out[2];
    if (::pipe2(in, O_CLOEXEC) != 0 || ::pipe2(out, O_CLOEXEC) != 0) std::abort();
    posix_spawn_file_actions_t actions;
    posix_spawn_file_actions_init(&actions);
    posix_spawn_file_actions_adddup2(&actions, in[0], STDIN_FILENO);
    posix_spawn_file_actions_adddup2(&actions, out[1], STDOUT_FILENO);
    std::vector<std::string> variables;
    for (char** variable = environ; *variable != nullptr; ++variable)
        variables.emplace_back(*variable);
    for (const auto& [key, value] : additions)
        variables.push_back(key + "=" + value);
    std::vector<char*> environment;
    for (std::string& variable : variables)
        environment.push_back(variable.data());
    environment.push_back(nullptr);
    std::string program = SOHOA_TEST_BIN "/sohoa-sign";
    char* arguments[] = {program.data(), nullptr};
    if (::posix_spawn(&pid_, program.c_str(), &actions, nullptr, arguments, environment.data()) != 0) std::abort();
    posix_spawn_file_actions_destroy(&actions);
    ::close(in[0]);
    ::close(out[1]);
    in_ = in[1];
    out_ = out[0];
}

SignProgram::~SignProgram() {
    if (pid_ > 0) {
        ::kill(pid_, SIGKILL);
        ::waitpid(pid_, nullptr, 0);
    }
    if (in_ >= 0) ::close(in_);
    ::close(out_);
}

void SignProgram::send(const Json& request, const std::string& secret) {
    const std::string bytes = request.dump() + "\n" + secret;
    for (std::size_t at = 0; at < bytes.size();) {
        const ssize_t n = ::write(in_, bytes.data() + at, bytes.size() - at);
        if (n <= 0) return;
        at += static_cast<std::size_t>(n);
    }
}

Json SignProgram::reply() {
    std::string line;
    for (char c; ::read(out_, &c, 1) == 1 && c != '\n';)
        line += c;
    return line.empty() ? Json() : Json::parse(line);
}

int SignProgram::end() {
    ::close(in_);
    in_ = -1;
    int status = 0;
    ::waitpid(pid_, &status, 0);
    pid_ = -1;
    return WIFEXITED(status) ? WEXITSTATUS(status) : -WTERMSIG(status);
}

std::optional<bool> SignProgram::holdsInMemory(const std::string& bytes) const {
    const std::string process = "/proc/" + std::to_string(pid_);
    std::ifstream maps(process + "/maps"), memory(process + "/mem", std::ios::binary);
    if (!maps || !memory) return std::nullopt;
    bool looked = false;
    for (std::string line; std::getline(maps, line);) {
        std::uint64_t from = 0, to = 0;
        char mode[5] = {};
        if (std::sscanf(line.c_str(), "%lx-%lx %4s", &from, &to, mode) != 3 || mode[1] != 'w') continue;
        std::string content(to - from, '\0');
        memory.clear();
        memory.seekg(static_cast<std::streamoff>(from));
        memory.read(content.data(), static_cast<std::streamsize>(content.size()));
        looked = looked || memory.gcount() > 0;
        if (content.find(bytes) != std::string::npos) return true;
    }
    return looked ? std::optional(false) : std::nullopt;
}

void SignProgram::kill() { ::kill(pid_, SIGKILL); }

Json ask(const Json& request, const std::string& secret, const Environment& additions) {
    SignProgram program(additions);
    program.send(request, secret);
    return program.reply();
}

Json tokenRequest(const TestOffice& office) {
    return {{"do", "token"},
            {"module", office.parts().module.string()},
            {"module_sha256", office.parts().moduleSha256},
            {"softhsm_config", office.parts().softhsmConfig.string()}};
}

static std::string address(const trust::TrustServer& server, const std::string& path) {
    return "http://127.0.0.1:" + std::to_string(server.port()) + path;
}

Json openRequest(const TestOffice& office, const trust::TrustServer& server) {
    Json request = tokenRequest(office);
    request.update({{"do", "open_session"},
                    {"token_serial", office.parts().tokenSerial},
                    {"certificate_sha256", ""},
                    {"chain", office.parts().chain.string()},
                    {"trust", office.parts().trust.string()},
                    {"tsa_url", address(server, "/tsa")},
                    {"tsa_pause_ms", 10},
                    {"ocsp_url", address(server, "/ocsp")},
                    {"secret_bytes", office.pin().size()}});
    return request;
}

Json signRequest(const PreparedFile& file) {
    return {{"do", "sign"},
            {"file", file.path().string()},
            {"byte_range", file.byteRange()},
            {"digest", file.digest().hex()},
            {"printed_time", ""}};
}

Json sealOnce(const Json& open, const std::string& pin, const PreparedFile& file, const Environment& additions) {
    SignProgram program(additions);
    program.send(open, pin);
    const Json opened = program.reply();
    if (!opened.is_object() || opened.contains("error")) return opened;
    program.send(signRequest(file));
    return program.reply();
}

Json sealOnce(const TestOffice& office, const trust::TrustServer& server, const PreparedFile& file) {
    return sealOnce(openRequest(office, server), office.pin(), file);
}

std::string cmsIn(const Json& reply) { return fromBase64(reply["result"]["cms"].get<std::string>()).value(); }

Json verifyRequest(const TestOffice& office, const trust::TrustServer& server, const PreparedFile& file) {
    const Json signature = {{"field", "Signature1"},
                            {"type", "signature"},
                            {"sub_filter", "ETSI.CAdES.detached"},
                            {"byte_range", file.byteRange()},
                            {"covers_whole_file", true},
                            {"covers_revision", true},
                            {"later_changes", "none"},
                            {"later_detail", ""},
                            {"name", agencyOfTests},
                            {"claimed_time", ""},
                            {"cms", toBase64(file.contents())}};
    return {{"do", "verify"},
            {"file", file.path().string()},
            {"signatures", Json::array({signature})},
            {"trust", office.parts().trust.string()},
            {"chain", ""},
            {"ocsp_url", address(server, "/ocsp")},
            {"at", ""},
            {"offline", false}};
}

std::string errorCode(const Json& reply) {
    return reply.is_object() && reply.contains("error") ? reply["error"]["code"].get<std::string>() : "";
}

trust::TrustServer serve(const TestOffice& office, trust::Faults faults) {
    auto server = trust::TrustServer::start(office.parts().folder, 0, std::move(faults));
    if (server) return std::move(*server);
    std::cerr << server.error().detail << '\n';
    std::abort();
}

}  // namespace sohoa::test
