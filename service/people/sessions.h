// Who sits at which connection: in memory, gone with the program. One thread.
//
// A session that nobody touches locks itself. It is then continued by the same person's sign-in or taken over by
// another's; either was checked by Accounts before. Idleness is measured by a clock that does not jump.
#pragma once

#include <chrono>
#include <functional>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/result.h"
#include "store/people/person.h"

namespace sohoa {

enum class SessionState { Nobody, Open, Locked };
std::string_view name(SessionState state);  // "nobody", "open", "locked"

class Sessions {
  public:
    using Clock = std::function<std::chrono::steady_clock::time_point()>;
    static constexpr std::chrono::minutes usualIdleTime{5};

    explicit Sessions(std::chrono::minutes idleTime = usualIdleTime, Clock clock = std::chrono::steady_clock::now)
        : idleTime_(idleTime), clock_(std::move(clock)) {}

    // Told after each change, whatever brought it: open, locked, nobody (at the end). One listener.
    using Listener = std::function<void(const std::string& connection, SessionState)>;
    void onChange(Listener listener) { listener_ = std::move(listener); }

    // The person has just proved who they are. Gives back whom they took the place over from: nobody, when the
    // connection was free or their own.
    std::optional<Person> open(std::string_view connection, const Person& person);

    // Who acts now; counts as a touch. Fails with people.not_signed_in, people.session_locked.
    Result<Person> person(std::string_view connection);

    // For looking without touching: a display that refreshes itself must not keep a session open.
    SessionState state(std::string_view connection) const;
    std::optional<Person> heldBy(std::string_view connection) const;  // also while locked

    // Until it locks itself; none where it is not open.
    std::optional<std::chrono::milliseconds> idleLeft(std::string_view connection) const;

    void lock(std::string_view connection);  // the person steps aside
    std::vector<std::string> lockIdle();     // connections that have just become locked; to be called now and then
    void close(std::string_view connection);
    std::vector<std::string> closeAll(std::int64_t account);  // was disabled; the connections that were closed
    void renew(const Person& person);                         // the roles have changed: in all of the person's sessions

  private:
    struct Session {
        Person person;
        std::chrono::steady_clock::time_point touched;
        bool locked = false;
        bool told = false;  // lockIdle has named it
    };
    bool isLocked(const Session& session) const;
    void lockNow(const std::string& connection, Session& session);
    void tell(const std::string& connection, SessionState state) const {
        if (listener_) listener_(connection, state);
    }

    std::chrono::minutes idleTime_;
    Clock clock_;
    Listener listener_;
    std::map<std::string, Session, std::less<>> sessions_;
};

}  // namespace sohoa
