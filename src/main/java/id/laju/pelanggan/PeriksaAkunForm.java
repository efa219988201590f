package id.laju.pelanggan;

import id.laju.mesin.TugasKonteks;
import id.laju.umum.IsianKeliru;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The task "Periksa akun": Admin Satker (CS as deputy) looks at a registration and decides (ACC-016, ACC-017, ACC-020). */
@Component
class PeriksaAkunForm {

    /** @param hasil aktifkan or tolak */
    record Isian(String hasil, String alasan) {
    }

    record Baris(String label, String nilai) {
    }

    record Mirip(String nama, String status, String sebab) {
    }

    record Tampil(String nama, String kategori, String status, String alasanLama, String username, List<Baris> data, List<Mirip> mirip) {
    }

    private final PelangganService pelanggan;
    private final PenggunaService pengguna;
    private final KategoriPelangganService kategori;
    private final FormPelanggan form;

    PeriksaAkunForm(PelangganService pelanggan, PenggunaService pengguna, KategoriPelangganService kategori, FormPelanggan form) {
        this.pelanggan = pelanggan;
        this.pengguna = pengguna;
        this.kategori = kategori;
        this.form = form;
    }

    Tampil muat(TugasKonteks konteks) {
        Pelanggan p = pelanggan.ambil(konteks.id("pelangganId"));
        String username = pengguna.milik(p.id()).stream().findFirst().map(Pengguna::username).orElse("-");
        return new Tampil(p.namaLengkap(), kategori.ambil(p.kategori()).nama(), p.status().label(), p.alasan(), username, data(p), mirip(p));
    }

    Map<String, Object> selesai(TugasKonteks konteks, Isian isi) {
        if (isi.hasil() == null || !List.of("aktifkan", "tolak").contains(isi.hasil())) {
            throw IsianKeliru.pada("hasil", "Pilih Aktifkan atau Tolak.");
        }
        pelanggan.periksa(konteks.id("pelangganId"), isi.hasil().equals("aktifkan"), isi.alasan(), konteks.pelaku());
        return Map.of("hasilPemeriksaanAkun", isi.hasil());
    }

    private List<Baris> data(Pelanggan p) {
        Stream<Baris> tetap = Stream.of(new Baris("Tipe", p.tipe()), new Baris("Kelompok", p.kelompok()), new Baris("NPWP", Npwp.tulis(p.npwp())),
            new Baris("KBLI", p.kbli()), new Baris("Alamat", pelanggan.alamatLengkap(p)), new Baris("Email", p.surel()),
            new Baris("Telepon", p.telepon()), new Baris("Fax", p.fax()), new Baris("WhatsApp", p.whatsapp()),
            new Baris("Contact person", kontak(p)));
        return Stream.concat(tetap, tambahan(p)).filter(b -> b.nilai() != null).toList();
    }

    private static String kontak(Pelanggan p) {
        return Stream.of(p.kontakNama(), p.kontakJabatan(), p.kontakHp(), p.kontakSurel()).filter(Objects::nonNull).reduce((a, b) -> a + ", " + b).orElse(null);
    }

    private Stream<Baris> tambahan(Pelanggan p) {
        Map<String, String> isi = form.nilai(p);
        return kategori.kolom(p.kategori()).stream().filter(k -> !DataPelanggan.KOLOM.contains(k.kolom()) && isi.containsKey(k.kolom())).map(k -> new Baris(k.label(), isi.get(k.kolom())));
    }

    /** Registrations that may be the same customer: a refused one of the same number, or the same name. */
    private List<Mirip> mirip(Pelanggan p) {
        return pelanggan.mirip(p).stream()
            .map(m -> new Mirip(m.namaLengkap(), m.status().label(), Npwp.sama(m.npwp(), p.npwp()) ? "NPWP sama" : "nama sama")).toList();
    }
}
