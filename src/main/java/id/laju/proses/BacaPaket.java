package id.laju.proses;

import id.laju.umum.IsianKeliru;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;

/**
 * Reads uploaded files and packages. Of an archive only the names and the bytes are used, never its paths, and no more of it is unpacked than a package can
 * hold, whatever it says about itself.
 */
final class BacaPaket {

    static final int BERKAS_TERBESAR = 2 * 1024 * 1024;
    static final int SEMUA_TERBESAR = 12 * 1024 * 1024;
    static final int TERBANYAK = 200;
    private static final Pattern DASAR = Pattern.compile("(?m)^dasar=(\\S+)\\s*$");
    private static final Pattern DILEWATI = Pattern.compile("(.*/)?(\\.camunda/.*|__MACOSX/.*|\\.DS_Store|Thumbs\\.db|desktop\\.ini|" + Pattern.quote(PaketModel.BANTUAN) + ")");

    private final Map<String, byte[]> berkas = new LinkedHashMap<>();
    private final Set<String> dasar = new LinkedHashSet<>();
    private long bita;
    private int banyak;

    /** Files without folders, by name. */
    Map<String, byte[]> berkas() {
        return berkas;
    }

    /** The versions that were taken home, one for each package, with a space between them; null when the upload does not say. */
    String dasar() {
        return dasar.isEmpty() ? null : String.join(" ", dasar);
    }

    /** @throws IsianKeliru when an archive cannot be read or is too large */
    BacaPaket tambah(String nama, byte[] isi) {
        if (zip(isi)) {
            bongkar(nama, isi);
        } else {
            simpan(nama, isi);
        }
        return this;
    }

    private static boolean zip(byte[] isi) {
        return isi.length > 3 && isi[0] == 'P' && isi[1] == 'K' && isi[2] == 3 && isi[3] == 4;
    }

    private void bongkar(String nama, byte[] isi) {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(isi), StandardCharsets.UTF_8)) {
            ZipEntry satu = zip.getNextEntry();
            if (satu == null) {
                throw new ZipException("no entry");
            }
            for (; satu != null; satu = zip.getNextEntry()) {
                // What a computer adds on its own is passed over further down; it is unpacked all the same.
                if (++banyak > TERBANYAK * 5) {
                    throw terlaluBesar();
                }
                if (!satu.isDirectory()) {
                    simpan(satu.getName(), baca(satu.getName(), zip));
                }
            }
        } catch (IOException | IllegalArgumentException rusak) {
            throw tolak("Paket " + nama + " tidak dapat dibuka; mampatkan lagi foldernya menjadi .zip tanpa kata sandi.");
        }
    }

    private static byte[] baca(String nama, ZipInputStream zip) throws IOException {
        byte[] isi = zip.readNBytes(BERKAS_TERBESAR + 1);
        if (isi.length > BERKAS_TERBESAR) {
            throw terlaluBesar(nama);
        }
        return isi;
    }

    private void simpan(String jalur, byte[] isi) {
        String lurus = jalur.replace('\\', '/');
        if (lurus.startsWith("/") || lurus.matches("(.*/)?\\.\\.(/.*)?") || lurus.chars().anyMatch(Character::isISOControl)) {
            throw tolak("Nama berkas di dalam paket tidak wajar; mampatkan lagi foldernya menjadi .zip.");
        }
        if (isi.length > BERKAS_TERBESAR) {
            throw terlaluBesar(jalur);
        }
        bita += isi.length;
        if (bita > SEMUA_TERBESAR) {
            throw terlaluBesar();
        }
        if (DILEWATI.matcher(lurus).matches()) {
            return;
        }
        String nama = lurus.substring(lurus.lastIndexOf('/') + 1);
        if (nama.equals(PaketModel.CATATAN)) {
            bacaDasar(isi);
        } else {
            taruh(nama, isi);
        }
    }

    private void taruh(String nama, byte[] isi) {
        if (nama.isBlank() || nama.length() > 150) {
            throw tolak("Nama berkas harus 1 sampai 150 huruf.");
        }
        if (berkas.putIfAbsent(nama, isi) != null) {
            throw tolak("Ada dua berkas bernama " + nama + "; unggah satu saja.");
        }
        if (berkas.size() > TERBANYAK) {
            throw terlaluBesar();
        }
    }

    private void bacaDasar(byte[] isi) {
        Matcher m = DASAR.matcher(new String(isi, StandardCharsets.UTF_8));
        if (m.find()) {
            dasar.add(m.group(1));
        }
    }

    private static IsianKeliru terlaluBesar() {
        return tolak("Paket ini terlalu besar: paling banyak " + TERBANYAK + " berkas dan " + SEMUA_TERBESAR / 1024 / 1024 + " MB setelah dibuka.");
    }

    private static IsianKeliru terlaluBesar(String nama) {
        return tolak("Berkas " + nama + " lebih besar dari " + BERKAS_TERBESAR / 1024 / 1024 + " MB.");
    }

    private static IsianKeliru tolak(String kalimat) {
        return IsianKeliru.pada("berkas", kalimat);
    }
}
