package id.laju.surat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** A mail server that answers every addressee with this code of SMTP. */
class PosMenolak implements AutoCloseable {

    private final ServerSocket pintu = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
    private final int jawaban;

    PosMenolak(int jawaban) throws IOException {
        this.jawaban = jawaban;
        Thread pelayan = new Thread(this::layani, "pos-menolak");
        pelayan.setDaemon(true);
        pelayan.start();
    }

    int port() {
        return pintu.getLocalPort();
    }

    private void layani() {
        try (Socket tamu = pintu.accept(); BufferedReader baca = new BufferedReader(new InputStreamReader(tamu.getInputStream(), StandardCharsets.US_ASCII));
                PrintWriter tulis = new PrintWriter(tamu.getOutputStream(), true, StandardCharsets.US_ASCII)) {
            tulis.print("220 uji\r\n");
            tulis.flush();
            for (String baris = baca.readLine(); baris != null; baris = baca.readLine()) {
                tulis.print((baris.startsWith("RCPT") ? jawaban + " tidak" : baris.startsWith("QUIT") ? "221 selesai" : "250 ya") + "\r\n");
                tulis.flush();
            }
        } catch (IOException tamuPergi) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() throws IOException {
        pintu.close();
    }
}
