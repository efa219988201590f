package id.laju.surat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** A mail server that takes one mail, but for one step: there it answers as it is told, or cuts the line when it is told nothing. */
class PosMenolak implements AutoCloseable {

    /** What somebody says, and what a mail server answers that is content; SALAM comes before anything is said, ISI is the end of the mail. */
    private static final Map<String, String> PUAS = Map.of("SALAM", "220 uji", "EHLO", "250-uji\r\n250 AUTH PLAIN", "AUTH", "235 ya", "DATA", "354 tulis", "QUIT", "221 selesai");

    private final ServerSocket pintu = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
    private final String langkah;
    private final String jawaban;

    PosMenolak(String langkah, String jawaban) throws IOException {
        this.langkah = langkah;
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
            tamu.setSoLinger(true, 0);
            String kata = "SALAM";
            while (kata != null && balas(tulis, kata)) {
                kata = kata.equals("DATA") && !langkah.equals("DATA") ? isi(baca) : kata(baca.readLine());
            }
        } catch (IOException tamuPergi) {
            Thread.currentThread().interrupt();
        }
    }

    /** @return whether the line stays open */
    private boolean balas(PrintWriter tulis, String kata) {
        String ini = kata.equals(langkah) ? jawaban : PUAS.getOrDefault(kata, "250 ya");
        if (!ini.isEmpty()) {
            tulis.print(ini + "\r\n");
            tulis.flush();
        }
        return !ini.isEmpty();
    }

    private static String kata(String baris) {
        return baris == null ? null : baris.split("[ :]", 2)[0];
    }

    private static String isi(BufferedReader baca) throws IOException {
        String baris = baca.readLine();
        while (baris != null && !baris.equals(".")) {
            baris = baca.readLine();
        }
        return baris == null ? null : "ISI";
    }

    @Override
    public void close() throws IOException {
        pintu.close();
    }
}
