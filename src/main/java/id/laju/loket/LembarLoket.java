package id.laju.loket;

import id.laju.dokumen.DokumenService;
import id.laju.dokumen.FormulirPermohonan;
import id.laju.dokumen.TandaTerimaPermohonan;
import id.laju.pelanggan.KodeAktivasiService;
import id.laju.pelanggan.PenggunaLogin;
import id.laju.permohonan.LihatPermohonan;
import id.laju.permohonan.LihatPermohonan.LihatSampel;
import id.laju.permohonan.Lokasi;
import id.laju.permohonan.Permohonan;
import id.laju.permohonan.PermohonanService;
import id.laju.satker.Satker;
import id.laju.satker.SatkerService;
import id.laju.staf.StafService;
import id.laju.umum.IsianKeliru;
import id.laju.umum.Rupiah;
import id.laju.umum.Tanggal;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The papers of the counter: the form to be signed, and the receipt with the code. */
@Component
class LembarLoket {

    private final PermohonanService permohonan;
    private final KodeAktivasiService kode;
    private final DokumenService dokumen;
    private final SatkerService satker;
    private final StafService staf;
    private final MessageSource pesan;
    private final Clock jam;
    private final String alamat;

    LembarLoket(PermohonanService permohonan, KodeAktivasiService kode, DokumenService dokumen, SatkerService satker, StafService staf,
            MessageSource pesan, Clock jam, @Value("${laju.alamat}") String alamat) {
        this.permohonan = permohonan;
        this.kode = kode;
        this.dokumen = dokumen;
        this.satker = satker;
        this.staf = staf;
        this.pesan = pesan;
        this.jam = jam;
        this.alamat = alamat.replaceFirst("/+$", "");
    }

    /** The request as it stands, for the customer's signature. */
    byte[] formulir(Permohonan p) {
        LihatPermohonan lihat = permohonan.lihat(p.id());
        Satker balai = satker.ambil(p.satker());
        List<FormulirPermohonan.Sampel> sampel = lihat.sampel().stream().map(LembarLoket::sampel).toList();
        return dokumen.cetak(p.satker(), p.praOrder(), new FormulirPermohonan(p.praOrder(), semua(p, lihat.lokasi()), sampel, p.kalibrasi(), Rupiah.tulis(lihat.total()),
            jam.instant(), balai.zonaWaktu(), balai.kota()));
    }

    private static FormulirPermohonan.Sampel sampel(LihatSampel s) {
        if (s.alat() != null) {
            return new FormulirPermohonan.Sampel(s.namaIndonesia(), s.sampel().standar(), s.alat().tampil(), Rupiah.tulis(s.jumlah()));
        }
        String parameter = s.kelompok().stream().flatMap(k -> k.isi().stream()).map(LihatPermohonan.LihatParameter::nama).collect(Collectors.joining(", "));
        return new FormulirPermohonan.Sampel(s.namaIndonesia(), s.sampel().standar(), parameter, Rupiah.tulis(s.jumlah()));
    }

    private List<FormulirPermohonan.Baris> semua(Permohonan p, Lokasi l) {
        List<FormulirPermohonan.Baris> hasil = new ArrayList<>(rincian(p));
        if (l != null) {
            String hari = Tanggal.panjang(l.mulai()) + (l.selesai() == null ? "" : " sampai " + Tanggal.panjang(l.selesai()));
            hasil.addAll(List.of(tentang("judul", l.alamat() + ", " + l.kota()), tentang("kontak", l.kontakNama() + ", " + l.kontakWa()), tentang("waktu", hari),
                tentang("uraian", l.uraian()), tentang("akses", l.akses())));
        }
        return hasil;
    }

    private FormulirPermohonan.Baris tentang(String bidang, String isi) {
        return new FormulirPermohonan.Baris(kata("lokasi." + bidang), isi);
    }

    private List<FormulirPermohonan.Baris> rincian(Permohonan p) {
        if (p.kalibrasi()) {
            return List.of(baris("namaCetak", p.namaCetak()), baris("alamatCetak", p.alamatCetak()), baris("kontakNama", p.kontakNama()),
                baris("kontakWa", p.kontakWa()), baris("bahasa", kata("permohonan.bahasa." + p.bahasa())), baris("asalContoh", kata("permohonan.asalAlat." + p.asalContoh())),
                baris("hardcopy", p.hardcopyDitulis()));
        }
        return List.of(baris("namaCetak", p.namaCetak()), baris("alamatCetak", p.alamatCetak()), baris("kontakNama", p.kontakNama()),
            baris("kontakWa", p.kontakWa()), baris("tujuan", p.tujuan()), baris("bahasa", kata("permohonan.bahasa." + p.bahasa())),
            baris("bagian.kesesuaian", p.pernyataan() ? kata("permohonan.aturan." + p.aturanKeputusan()) : "Tidak"),
            baris("laporanGabung", kata("permohonan.laporan." + p.laporanGabung())),
            baris("asalContoh", kata("permohonan.asal." + p.asalContoh())), baris("sisaContoh", kata("permohonan.sisa." + p.sisaContoh())),
            baris("hardcopy", p.hardcopyDitulis()));
    }

    private FormulirPermohonan.Baris baris(String bidang, String isi) {
        return new FormulirPermohonan.Baris(kata("permohonan." + bidang), isi);
    }

    private String kata(String kunci) {
        return pesan.getMessage(kunci, null, LocaleContextHolder.getLocale());
    }

    /** Every print has a new code, and the old one is dead. @throws IsianKeliru for a draft */
    @Transactional
    byte[] tandaTerima(Permohonan p, PenggunaLogin wakil) {
        if (p.draf()) {
            throw new IsianKeliru("Permohonan ini belum diajukan, jadi belum ada tanda terimanya.");
        }
        boolean perlu = kode.perlu(p.pelangganId());
        String nomor = URLEncoder.encode(p.praOrder(), StandardCharsets.UTF_8);
        return dokumen.cetak(p.satker(), p.praOrder(), new TandaTerimaPermohonan(p.namaCetak(), p.praOrder(), kata("permohonan.layanan." + p.layanan()),
            p.kanal().label(), p.diajukan(), satker.ambil(p.satker()).zonaWaktu(), staf.nama(wakil.loket()), permohonan.sampel(p.id()).size(),
            alamat + "/publik/lacak?balai=" + p.satker() + "&nomor=" + nomor, perlu ? kode.buat(p.pelangganId(), wakil.loket()) : null, wakil.username(),
            alamat + "/aktivasi", jam.instant().plus(KodeAktivasiService.BERLAKU)));
    }
}
