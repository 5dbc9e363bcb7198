#include "service/people/sessions.h"

#include "core/error_codes.h"

namespace sohoa {

std::string_view name(SessionState state) {
    switch (state) {
        case SessionState::Nobody: return "nobody";
        case SessionState::Open: return "open";
        case SessionState::Locked: return "locked";
    }
    return "";
}

bool Sessions::isLocked(const Session& session) const {
    return session.locked || clock_() - session.touched >= idleTime_;
}

void Sessions::lockNow(const std::string& connection, Session& session) {
    if (session.locked) return;
    session.locked = true;
    tell(connection, SessionState::Locked);
}

std::optional<Person> Sessions::open(std::string_view connection, const Person& person) {
    const std::optional<Person> before = heldBy(connection);
    sessions_.insert_or_assign(std::string(connection), Session{person, clock_()});
    tell(std::string(connection), SessionState::Open);
    return before && before->account != person.account ? before : std::nullopt;
}

Result<Person> Sessions::person(std::string_view connection) {
    const auto found = sessions_.find(connection);
    if (found == sessions_.end()) return fail(errors::NotSignedIn);
    Session& session = found->second;
    if (isLocked(session)) {
        lockNow(found->first, session);
        return fail(errors::SessionLocked);
    }
    session.touched = clock_();
    return session.person;
}

SessionState Sessions::state(std::string_view connection) const {
    const auto found = sessions_.find(connection);
    if (found == sessions_.end()) return SessionState::Nobody;
    return isLocked(found->second) ? SessionState::Locked : SessionState::Open;
}

std::optional<Person> Sessions::heldBy(std::string_view connection) const {
    const auto found = sessions_.find(connection);
    return found == sessions_.end() ? std::nullopt : std::optional(found->second.person);
}

std::optional<std::chrono::milliseconds> Sessions::idleLeft(std::string_view connection) const {
    const auto found = sessions_.find(connection);
    if (found == sessions_.end() || isLocked(found->second)) return std::nullopt;
    return std::chrono::duration_cast<std::chrono::milliseconds>(idleTime_ - (clock_() - found->second.touched));
}

void Sessions::lock(std::string_view connection) {
    const auto found = sessions_.find(connection);
    if (found != sessions_.end()) lockNow(found->first, found->second);
}

std::vector<std::string> Sessions::lockIdle() {
    std::vector<std::string> locked;
    for (auto& [connection, session] : sessions_) {
        if (session.told || !isLocked(session)) continue;
        lockNow(connection, session);
        session.told = true;
        locked.push_back(connection);
    }
    return locked;
}

void Sessions::close(std::string_view connection) {
    const auto found = sessions_.find(connection);
    if (found == sessions_.end()) return;
    sessions_.erase(found);
    tell(std::string(connection), SessionState::Nobody);
}

std::vector<std::string> Sessions::closeAll(std::int64_t account) {
    std::vector<std::string> closed;
    for (auto at = sessions_.begin(); at != sessions_.end();) {
        if (at->second.person.account != account) {
            ++at;
            continue;
        }
        closed.push_back(at->first);
        at = sessions_.erase(at);
        tell(closed.back(), SessionState::Nobody);
    }
    return closed;
}

void Sessions::renew(const Person& person) {
    for (auto& [connection, session] : sessions_)
        if (session.person.account == person.account) session.person = person;
}

}  // namespace sohoa
