package org.vastine.channels.mastodon;

import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * Somebody on the fake server.
 *
 * @param id the account's id
 * @param username the local part of its address
 * @param acct its address as the server writes it
 * @param name the name shown
 */
record FakeAccount(String id, String username, String acct, String name) {

  ObjectNode json() {
    ObjectNode json = Payloads.copyOf("account");
    json.put("id", id);
    json.put("username", username);
    json.put("acct", acct);
    json.put("display_name", name);
    json.put("url", "https://far.example/@" + username);
    return json;
  }
}
