package id.laju.umum;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** An element of a {@link PohonXml} that knows where in the text it stands. */
public final class SimpulXml {

    /** Value of an attribute, and where it begins and ends between its quotes. */
    public record Atribut(String nama, String nilai, int awal, int akhir, char kutip) {
    }

    private final SimpulXml induk;
    private final String awalan;
    private final String jenis;
    private final List<SimpulXml> anak = new ArrayList<>();
    private final Map<String, Atribut> atribut = new LinkedHashMap<>();
    private final StringBuilder teks = new StringBuilder();
    private final int awal;
    private int isi;
    private int tutup;
    private int akhir;

    SimpulXml(SimpulXml induk, String nama, int awal) {
        this.induk = induk;
        this.awalan = nama.contains(":") ? nama.substring(0, nama.indexOf(':')) : "";
        this.jenis = nama.substring(nama.indexOf(':') + 1);
        this.awal = awal;
        if (induk != null) {
            induk.anak.add(this);
        }
    }

    void tambah(Atribut a) {
        atribut.put(a.nama(), a);
    }

    void tambah(String potongan) {
        teks.append(potongan);
    }

    /** Ends of the opening tag, of the content and of the whole; for {@code <a/>} content and closing tag are empty. */
    void batas(int isi, int tutup, int akhir) {
        this.isi = isi;
        this.tutup = tutup;
        this.akhir = akhir;
    }

    /** Without prefix. */
    public String jenis() {
        return jenis;
    }

    /** With the colon; empty where the namespace is the default one. */
    public String awalan() {
        return awalan.isEmpty() ? "" : awalan + ":";
    }

    public String ruang() {
        return ruang(awalan);
    }

    public SimpulXml induk() {
        return induk;
    }

    public List<SimpulXml> anak() {
        return anak;
    }

    public Stream<SimpulXml> anak(String jenis) {
        return anak.stream().filter(a -> a.jenis.equals(jenis));
    }

    public Optional<SimpulXml> satu(String jenis) {
        return anak(jenis).findFirst();
    }

    /** This one and everything below it, in the order of the text. */
    public Stream<SimpulXml> semua() {
        return Stream.concat(Stream.of(this), anak.stream().flatMap(SimpulXml::semua));
    }

    public Map<String, Atribut> atribut() {
        return atribut;
    }

    /** By the name as written; null where there is none. */
    public String nilai(String nama) {
        Atribut a = atribut.get(nama);
        return a == null ? null : a.nilai();
    }

    /** By namespace, whatever prefix the file uses. */
    public String nilai(String ruang, String nama) {
        return atribut.values().stream().filter(a -> a.nama().endsWith(":" + nama) && ruang.equals(ruang(a.nama().substring(0, a.nama().indexOf(':')))))
                .map(Atribut::nilai).findFirst().orElse(null);
    }

    public String id() {
        return nilai("id");
    }

    /** Its own text, without that of its children. */
    public String teks() {
        return teks.toString();
    }

    public int awal() {
        return awal;
    }

    /** After the opening tag. */
    public int isi() {
        return isi;
    }

    /** Before the closing tag. */
    public int tutup() {
        return tutup;
    }

    public int akhir() {
        return akhir;
    }

    /** {@code <a/>} */
    public boolean kosong() {
        return isi == akhir;
    }

    /** Prefix under which this namespace can be written here. */
    public Optional<String> awalanUntuk(String ruang) {
        for (SimpulXml s = this; s != null; s = s.induk) {
            for (Atribut a : s.atribut.values()) {
                if (a.nama().startsWith("xmlns:") && a.nilai().equals(ruang)) {
                    return Optional.of(a.nama().substring(6));
                }
            }
        }
        return Optional.empty();
    }

    private String ruang(String awalan) {
        String dicari = awalan.isEmpty() ? "xmlns" : "xmlns:" + awalan;
        for (SimpulXml s = this; s != null; s = s.induk) {
            if (s.atribut.containsKey(dicari)) {
                return s.nilai(dicari);
            }
        }
        return "";
    }
}
