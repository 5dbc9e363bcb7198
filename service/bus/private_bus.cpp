#include "service/bus/private_bus.h"

#include <fcntl.h>
#include <fmt/format.h>
#include <sys/prctl.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <csignal>
#include <utility>

#include "core/atomic_file.h"
#include "core/error_codes.h"

namespace sohoa {

// The socket lies in the abstract name space or below /tmp: a home's path may be longer than a socket's may be.
static constexpr std::string_view configuration = R"(<!DOCTYPE busconfig PUBLIC
 "-//freedesktop//DTD D-BUS Bus Configuration 1.0//EN" "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <type>session</type>
  <listen>unix:tmpdir=/tmp</listen>
  <auth>EXTERNAL</auth>
  <policy context="default">
    <allow send_destination="*" eavesdrop="true"/>
    <allow eavesdrop="true"/>
    <allow own="*"/>
  </policy>
</busconfig>
)";

static std::string readAddress(int fd) {
    std::string address;
    for (char c = 0; ::read(fd, &c, 1) == 1 && c != '\n';)
        address += c;
    return address;
}

Result<PrivateBus> PrivateBus::start(const std::filesystem::path& run) {
    const std::filesystem::path file = run / "bus.conf";
    auto written = writeFileAtomically(file, configuration, AtomicFile::Existing::Replace);
    if (!written) return passOn(written);
    std::array<int, 2> pipe{};
    if (::pipe2(pipe.data(), O_CLOEXEC) != 0) return fail(errors::ServiceAway, "no pipe");
    const std::string option = "--config-file=" + file.string();
    const pid_t parent = ::getpid();
    const pid_t pid = ::fork();
    if (pid == 0) {
        ::prctl(PR_SET_PDEATHSIG, SIGKILL);
        if (::getppid() != parent) ::_exit(127);
        const int nothing = ::open("/dev/null", O_WRONLY);
        ::dup2(pipe[1], STDOUT_FILENO);
        ::dup2(nothing, STDERR_FILENO);
        ::execlp("dbus-daemon", "dbus-daemon", option.c_str(), "--nofork", "--nopidfile", "--nosyslog",
                 "--print-address=1", static_cast<char*>(nullptr));
        ::_exit(127);
    }
    ::close(pipe[1]);
    std::string address = readAddress(pipe[0]);
    ::close(pipe[0]);
    PrivateBus bus(pid, std::move(address));
    if (pid < 0 || bus.address_.empty()) return fail(errors::ServiceAway, "dbus-daemon did not start");
    return bus;
}

PrivateBus::PrivateBus(PrivateBus&& other) noexcept
    : pid_(std::exchange(other.pid_, -1)), address_(std::move(other.address_)) {}

PrivateBus::~PrivateBus() {
    if (pid_ <= 0) return;
    ::kill(pid_, SIGTERM);
    ::waitpid(pid_, nullptr, 0);
}

}  // namespace sohoa
