package id.laju.dokumen;

import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/** A multipart body built from bytes, so that a secret never becomes a String; closing wipes the secrets. */
final class IsianMultipart implements AutoCloseable {

    private final String batas = "laju-" + UUID.randomUUID();
    private final List<byte[]> bagian = new ArrayList<>();
    private final List<byte[]> rahasia = new ArrayList<>();

    IsianMultipart teks(String nama, String nilai) {
        return tambah("name=\"" + nama + "\"", null, nilai.getBytes(StandardCharsets.UTF_8));
    }

    IsianMultipart berkas(String nama, String namaBerkas, String jenis, byte[] isi) {
        return tambah("name=\"" + nama + "\"; filename=\"" + namaBerkas + "\"", jenis, isi);
    }

    IsianMultipart rahasia(String nama, char[] nilai) {
        ByteBuffer terbaca = StandardCharsets.UTF_8.encode(CharBuffer.wrap(nilai));
        byte[] isi = new byte[terbaca.remaining()];
        terbaca.get(isi);
        rahasia.add(isi);
        rahasia.add(terbaca.array());
        return tambah("name=\"" + nama + "\"", null, isi);
    }

    private IsianMultipart tambah(String letak, String jenis, byte[] isi) {
        bagian.add(bita("--" + batas + "\r\nContent-Disposition: form-data; " + letak + "\r\n"
            + (jenis == null ? "" : "Content-Type: " + jenis + "\r\n") + "\r\n"));
        bagian.add(isi);
        bagian.add(bita("\r\n"));
        return this;
    }

    byte[] rahasiaTerakhir() {
        return rahasia.get(rahasia.size() - 2);
    }

    String jenis() {
        return "multipart/form-data; boundary=" + batas;
    }

    BodyPublisher isi() {
        List<byte[]> semua = new ArrayList<>(bagian);
        semua.add(bita("--" + batas + "--\r\n"));
        return BodyPublishers.ofByteArrays(semua);
    }

    private static byte[] bita(String teks) {
        return teks.getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        rahasia.forEach(r -> Arrays.fill(r, (byte) 0));
    }
}
