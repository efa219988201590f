package id.laju.tagihan;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** CSV as Excel and SIMPONI write it: comma, semicolon or tab, UTF-8 or Windows-1252. */
final class BacaCsv {

    private BacaCsv() {
    }

    static List<BarisTabel> dari(byte[] isi) {
        String teks = teks(isi);
        List<BarisTabel> hasil = new ArrayList<>();
        try (CSVParser baca = CSVFormat.DEFAULT.builder().setDelimiter(pemisah(teks)).setIgnoreEmptyLines(false).get().parse(new java.io.StringReader(teks))) {
            int awal = 1;
            for (CSVRecord r : baca) {
                hasil.add(new BarisTabel(awal, r.toList()));
                awal = (int) baca.getCurrentLineNumber() + 1;
                if (hasil.size() > BacaTabel.MAKS_BARIS) {
                    return hasil;
                }
            }
            return hasil;
        } catch (IOException | UncheckedIOException | IllegalStateException e) {
            throw BacaTabel.keliru("Berkas CSV ini tidak dapat dibaca (tanda kutip yang tidak ditutup?). Simpan lagi dari Excel, lalu unggah.");
        }
    }

    private static String teks(byte[] isi) {
        try {
            return tanpaTanda(StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(isi)).toString());
        } catch (CharacterCodingException e) {
            return new String(isi, Charset.forName("windows-1252"));
        }
    }

    private static String tanpaTanda(String teks) {
        return teks.startsWith("\uFEFF") ? teks.substring(1) : teks;
    }

    /** The sign that stands most often in the line that looks most like a heading. */
    private static char pemisah(String teks) {
        String kepala = teks.lines().limit(30).filter(b -> b.toLowerCase().contains("ntpn") || b.toLowerCase().contains("jumlah")).findFirst()
            .orElseGet(() -> teks.lines().findFirst().orElse(""));
        return Stream.of(';', ',', '\t').max(Comparator.comparingLong(p -> kepala.chars().filter(c -> c == p).count())).orElseThrow();
    }
}
