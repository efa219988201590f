package id.laju.kelebihan;

import id.laju.kalender.KalenderKerja;
import id.laju.lhu.CalonPenanda;
import id.laju.mesin.FormTugas;
import id.laju.mesin.KasusService;
import id.laju.mesin.Langkah;
import id.laju.mesin.PenjagaWajib;
import id.laju.mesin.TugasKonteks;
import id.laju.pelanggan.PelangganService;
import id.laju.umum.Tanggal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The four tasks of {@code kelebihan-pembayaran}. */
@Configuration
class KelebihanForm {

    /** @param calon who may approve today; @param penanda who is proposed of them, null for nobody */
    record Muatan(KelebihanTampil k, String tenggat, boolean perluPelanggan, List<CalonPenanda.Calon> calon, String penanda) {
    }

    record MuatanPengembalian(KelebihanTampil k, String tenggat, String surat, List<Langkah1> sudah, String kodeBerikut, String berikut, String diminta, boolean diKppn, List<Pilihan> kembali) {
    }

    /** @param semula account in the letter @param alasan of the treasury office; null where it is not known */
    record MuatanRekening(KelebihanTampil k, String tenggat, String surat, String semula, String menjadi, String alasan) {
    }

    record Langkah1(String keadaan, String nomor, String tanggal, String catatan) {
    }

    /** One of the ways back from the treasury office. */
    record Pilihan(String kode, String sebutan) {
    }

    record IsianPeriksa(String hasil, String catatan, Long pelangganId, String penanda) {
    }

    record IsianSetujui(String keputusan, String catatan) {
    }

    record IsianPengembalian(KeadaanPengembalian terjadi, String nomor, LocalDate tanggal, String catatan) {
    }

    private static final List<Pilihan> KEMBALI = Stream.of(KeadaanPengembalian.DIKEMBALIKAN, KeadaanPengembalian.REKENING_DITOLAK, KeadaanPengembalian.DITOLAK)
        .map(x -> new Pilihan(x.name(), x.sebutan())).toList();

    private final KelebihanService kelebihan;
    private final KelebihanBaca baca;
    private final PelangganService pelanggan;
    private final KalenderKerja kalender;
    private final KasusService kasus;
    private final CalonPenanda calon;

    KelebihanForm(KelebihanService kelebihan, KelebihanBaca baca, PelangganService pelanggan, KalenderKerja kalender, KasusService kasus,
            CalonPenanda calon) {
        this.kelebihan = kelebihan;
        this.baca = baca;
        this.pelanggan = pelanggan;
        this.kalender = kalender;
        this.kasus = kasus;
        this.calon = calon;
    }

    @Bean
    FormTugas<IsianPeriksa> periksaKelebihan(PeriksaKelebihanService pemeriksaan) {
        return FormTugas.untuk("periksaKelebihan", IsianPeriksa.class, this::muat, (t, i) -> {
            pemeriksaan.periksa(id(t), i.hasil(), i.catatan(), i.pelangganId(), i.penanda(), t.pelaku());
            return Map.of("hasilKelebihan", i.hasil());
        });
    }

    @Bean
    FormTugas<IsianSetujui> setujuiKelebihan(PeriksaKelebihanService pemeriksaan) {
        return FormTugas.untuk("setujuiKelebihan", IsianSetujui.class, this::muat, (t, i) -> {
            pemeriksaan.putuskan(id(t), i.keputusan(), i.catatan(), t.pelaku());
            return Map.of("kelebihanDisetujui", i.keputusan());
        });
    }

    @Bean
    FormTugas<IsianSetujui> setujuiRekening(RekeningService rekening) {
        return FormTugas.untuk("setujuiRekening", IsianSetujui.class, this::muatRekening, (t, i) -> {
            rekening.putuskan(id(t), i.keputusan(), i.catatan(), t.pelaku());
            return Map.of("rekeningDisetujui", i.keputusan());
        });
    }

    @Bean
    FormTugas<IsianPengembalian> catatPengembalian(PengembalianService pengembalian) {
        return FormTugas.untuk("catatPengembalian", IsianPengembalian.class, t -> muatPengembalian(t, pengembalian), (t, i) ->
            Map.of("keadaanPengembalian", pengembalian.catat(id(t), i.terjadi(), i.nomor(), i.tanggal(), i.catatan(), t.pelaku()).name()));
    }

    private Object muat(TugasKonteks t) {
        Kelebihan k = kelebihan.ambil(id(t));
        List<CalonPenanda.Calon> semua = calon.dari(k.satker()).stream().filter(c -> !c.staf().equals(t.pelaku())).toList();
        String usul = semua.stream().map(CalonPenanda.Calon::staf).filter(s -> s.equals(k.penanda())).findFirst().or(() -> semua.stream().map(CalonPenanda.Calon::staf).findFirst()).orElse(null);
        return new Muatan(tampil(k), tenggat(t, k), k.pelangganId() == null, semua, usul);
    }

    private Object muatRekening(TugasKonteks t) {
        Kelebihan k = kelebihan.ambil(id(t));
        String alasan = kelebihan.langkah(k.id()).stream().filter(l -> l.keadaan() == KeadaanPengembalian.REKENING_DITOLAK).map(LangkahPengembalian::catatan).reduce((a, b) -> b).orElse(null);
        return new MuatanRekening(tampil(k), tenggat(t, k), surat(k), k.rekeningSurat() == null ? "seperti tertulis pada surat" : k.rekeningSurat(), k.rekening(), alasan);
    }

    private static String surat(Kelebihan k) {
        return k.nomor() + ", " + Tanggal.panjang(k.tanggal());
    }

    private Object muatPengembalian(TugasKonteks t, PengembalianService pengembalian) {
        Kelebihan k = kelebihan.ambil(id(t));
        KeadaanPengembalian berikut = pengembalian.berikut(k.id()).orElseThrow();
        List<Langkah1> sudah = kelebihan.langkah(k.id()).stream()
            .map(l -> new Langkah1(l.keadaan().sebutan(), l.nomor(), Tanggal.panjang(l.tanggal()), l.catatan())).toList();
        return new MuatanPengembalian(tampil(k), tenggat(t, k), surat(k), sudah, berikut.name(), berikut.sebutan(), berikut.surat(),
            pengembalian.diKppn(k.id()), KEMBALI);
    }

    private KelebihanTampil tampil(Kelebihan k) {
        String nama = k.pelangganId() == null ? null : pelanggan.ambil(k.pelangganId()).namaLengkap();
        return KelebihanTampil.dari(k, nama, baca.pembayaran(k).orElse(null), baca.pemeriksa(k), kalender.zona(k.satker()));
    }

    private String tenggat(TugasKonteks t, Kelebihan k) {
        return kasus.terbuka(t.kasus()).stream().map(Langkah::tenggat).filter(x -> x != null).findFirst()
            .map(x -> Tanggal.batas(x, kalender.zona(k.satker()))).orElse("-");
    }

    private static long id(TugasKonteks t) {
        return t.id(KelebihanProses.KELEBIHAN_ID);
    }

    @Bean
    PenjagaWajib penyetujuBukanPemeriksa() {
        return new PenjagaWajib(Set.of("userTask_setujuiKelebihan", "userTask_setujuiRekening"), Set.of("userTask_periksaKelebihan"), "kasus");
    }
}
