package io.github.moderation4j.examples.langchain4j;

import dev.langchain4j.data.message.AiMessage;
import dev.langchain4j.data.message.UserMessage;
import dev.langchain4j.model.chat.ChatModel;
import dev.langchain4j.model.chat.request.ChatRequest;
import dev.langchain4j.model.chat.response.ChatResponse;

/** A chat model that says what it is told. */
final class EchoModel implements ChatModel {
  @Override
  public ChatResponse doChat(ChatRequest request) {
    String told = UserMessage.findLast(request.messages()).orElseThrow().singleText();
    return ChatResponse.builder().aiMessage(AiMessage.from(told)).build();
  }
}
