package id.laju.sertifikat;

import id.laju.audit.PeringkatHijau;
import id.laju.dokumen.Dokumen;
import id.laju.dokumen.DokumenService;
import id.laju.dokumen.StatusDokumen;
import id.laju.penomoran.JenisNomor;
import id.laju.penomoran.Penomoran;
import id.laju.permohonan.OrderDibatalkan;
import id.laju.permohonan.Permohonan;
import id.laju.permohonan.PermohonanService;
import id.laju.sertifikasi.IsiSertifikasi;
import id.laju.sertifikasi.LokasiDiminta;
import id.laju.sertifikasi.MasaSertifikasi;
import id.laju.staf.StafService;
import id.laju.umum.IsianKeliru;
import id.laju.umum.PeriksaIsian;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A decided certificate on its way into the register: opened, numbered and made, signed with its annex, checked, released. */
@Service
public class TerbitService {

    private static final String TANDA = "ditandatangani";
    private static final String RILIS = "rilis";

    private final TerbitMapper mapper;
    private final SertifikatMapper register;
    private final PenyusunSertifikatBaru penyusun;
    private final IsiSertifikasi isi;
    private final MasaSertifikasi masa;
    private final PermohonanService permohonan;
    private final SertifikatService sertifikat;
    private final PeringkatHijau peringkat;
    private final Penomoran penomoran;
    private final DokumenService dokumen;
    private final StafService staf;
    private final SertifikatProses proses;
    private final ObjectProvider<PenilaianBerikut> penilaian;
    private final ApplicationEventPublisher kabar;
    private final Clock jam;

    TerbitService(TerbitMapper mapper, SertifikatMapper register, PenyusunSertifikatBaru penyusun, IsiSertifikasi isi, MasaSertifikasi masa, PermohonanService permohonan,
            SertifikatService sertifikat, PeringkatHijau peringkat, Penomoran penomoran, DokumenService dokumen, StafService staf, SertifikatProses proses, ObjectProvider<PenilaianBerikut> penilaian, ApplicationEventPublisher kabar, Clock jam) {
        this.mapper = mapper;
        this.register = register;
        this.penyusun = penyusun;
        this.isi = isi;
        this.masa = masa;
        this.permohonan = permohonan;
        this.sertifikat = sertifikat;
        this.peringkat = peringkat;
        this.penomoran = penomoran;
        this.dokumen = dokumen;
        this.staf = staf;
        this.proses = proses;
        this.penilaian = penilaian;
        this.kabar = kabar;
        this.jam = jam;
    }

    Sertifikat ambil(long id) {
        return mapper.ambil(id).orElseThrow();
    }

    /** Why it was sent back the last time; null when it was not. */
    String catatan(long id) {
        return mapper.catatan(id);
    }

    /** Released certificates of a customer, newest first. */
    List<Sertifikat> milikPelanggan(long pelangganId) {
        return mapper.pelanggan(pelangganId);
    }

    /** Opens the certificate of a request with what was applied for. Repeatable. @return its id */
    @Transactional
    long buka(long permohonanId) {
        return mapper.milik(permohonanId).stream().filter(s -> s.keadaan() == KeadaanSertifikat.DISIAPKAN).findFirst().map(Sertifikat::id).orElseGet(() -> baru(permohonan.ambil(permohonanId)));
    }

    private long baru(Permohonan p) {
        IsiSertifikasi.Isi i = isi.untuk(p);
        long id = mapper.buka(new Sertifikat(null, p.satker(), p.pelangganId(), p.id(), p.layanan(), i.skema(), i.produkSertifikasiId(), null, p.namaCetak(), p.alamatCetak(), i.kota(), i.pabrik(), i.pimpinan(), i.produk(),
            i.acuan(), null, i.spkNomor(), null, null, KeadaanSertifikat.DISIAPKAN, null, null, null, null, null, null, jam.instant(), "sistem"));
        List<IsiSertifikasi.MerekDiminta> merek = i.merek();
        IntStream.range(0, merek.size()).forEach(n -> register.tambahMerek(id, n + 1, new MerekSertifikat(merek.get(n).merek(), merek.get(n).namaProduk(), merek.get(n).jenis())));
        List<LokasiDiminta> lokasi = i.lokasi();
        IntStream.range(0, lokasi.size()).forEach(n -> register.tambahLokasi(id, n + 1, new LokasiSertifikat(lokasi.get(n).nama(), lokasi.get(n).alamat(), lokasi.get(n).kegiatan())));
        return id;
    }

    /** May certificates be signed for this satker? The one active signatory is still a head of it. */
    Optional<String> penanda(String kode) {
        return mapper.penanda(kode).filter(orang -> staf.denganPeran(kode, "kepala-balai").stream().anyMatch(s -> s.id().equals(orang)));
    }

    /** The level as it was decided; empty for another service. */
    Optional<PeringkatHijau.Usulan> peringkat(Sertifikat s) {
        return mapper.diputuskan(s.permohonanId()).or(() -> peringkat.untuk(permohonan.ambil(s.permohonanId())));
    }

    /** Certificate and annex, numbered and dated today, for the active signatory; what was made before is withdrawn. @throws IsianKeliru on produk, pimpinan, peringkat; without a signatory */
    @Transactional
    void siapkan(long id, IsianTerbit i) {
        Sertifikat s = mapper.kunci(id).orElseThrow();
        Optional<String> oleh = penanda(s.satker());
        PeringkatHijau.Usulan usulan = peringkat(s).orElse(null);
        new PeriksaIsian().wajib("produk", i.produk(), "Isi produk atau lingkup yang disertifikasi.").panjang("produk", i.produk(), 300, "Produk").panjang("pimpinan", i.pimpinan(), 100, "Pimpinan")
            .tolakJika(usulan != null && usulan.peringkat() == null, "peringkat", "Peringkat belum dapat ditetapkan: tidak ada persyaratan berbatas yang dinilai, atau tabel peringkat-hijau tidak menyebutnya.").tolakJika(oleh.isEmpty(), "penanda", "Belum ada penanda tangan sertifikat yang aktif; aktifkan di Master Sertifikasi, Penanda Tangan.").selesai();
        Permohonan p = permohonan.ambil(s.permohonanId());
        LocalDate hari = sertifikat.hariIni(s.satker());
        String nomor = penomoran.ambil(s.satker(), JenisNomor.SERTIFIKAT, subjek(id));
        LocalDate sampai = masa.berakhir(s.satker(), s.layanan(), s.skema(), hari);
        pastikan(mapper.siapkan(id, i.produk().strip(), rapi(i.pimpinan()), usulan == null ? null : usulan.peringkat(), nomor, hari, sampai, oleh.get(), null, null));
        Sertifikat isian = ambil(id);
        Dokumen depan = dokumen.buat(s.satker(), nomor, p.kasus(), penyusun.sertifikat(isian, p));
        Dokumen belakang = dokumen.buat(s.satker(), nomor, p.kasus(), penyusun.lampiran(isian, p));
        pastikan(mapper.siapkan(id, isian.produk(), isian.pimpinan(), isian.peringkat(), nomor, hari, sampai, oleh.get(), depan.id(), belakang.id()));
        mapper.catat(id, null);
    }

    private static String rapi(String teks) {
        return teks == null || teks.isBlank() ? null : teks.strip();
    }

    private static String subjek(long id) {
        return "sertifikat:" + id;
    }

    List<UUID> dokumen(long id) {
        Sertifikat s = ambil(id);
        return List.of(s.dokumenId(), s.lampiranId());
    }

    /** @param keputusan ditandatangani or kembalikan @throws IsianKeliru on keputusan, catatan, sandi */
    @Transactional
    void putuskanTanda(long id, String keputusan, String catatan, String oleh) {
        Sertifikat s = mapper.kunci(id).orElseThrow();
        boolean kembali = "kembalikan".equals(keputusan);
        periksa(keputusan, kembali || TANDA.equals(keputusan), kembali, catatan).tolakJika(!oleh.equals(s.penanda()), "keputusan", "Sertifikat ini disiapkan untuk ditandatangani oleh orang lain.").selesai();
        if (kembali) {
            pastikan(mapper.catat(id, catatan.strip()));
        } else if (dokumen(id).stream().anyMatch(d -> dokumen.ambil(d).status() != StatusDokumen.DITANDATANGANI)) {
            throw IsianKeliru.pada("sandi", "Sertifikat dan lampirannya belum ditandatangani. Ketik frasa sandi, lalu tekan Selesaikan.");
        }
    }

    /** @param keputusan rilis or kembali @throws IsianKeliru on keputusan, catatan */
    @Transactional
    void periksa(long id, String keputusan, String catatan) {
        boolean kembali = "kembali".equals(keputusan);
        periksa(keputusan, kembali || RILIS.equals(keputusan), kembali, catatan).selesai();
        if (kembali) {
            pastikan(mapper.catat(id, catatan.strip()));
        }
    }

    private static PeriksaIsian periksa(String keputusan, boolean dikenal, boolean kembali, String catatan) {
        return new PeriksaIsian().tolakJika(!dikenal, "keputusan", "Pilih keputusan.").tolakJika(kembali && (catatan == null || catatan.isBlank()), "catatan", "Tulis apa yang perlu diperbaiki.")
            .panjang("catatan", catatan, 1000, "Catatan");
    }

    /** Public from now on, with its annex, and in the place of the one that it renews. Repeatable. */
    @Transactional
    Sertifikat rilis(long id) {
        Sertifikat s = mapper.kunci(id).orElseThrow();
        if (s.dirilis() == null) {
            dokumen(id).forEach(dokumen::terbitkan);
            mapper.yangLama(s.permohonanId()).ifPresent(penilaian.getObject()::kunci);
            Optional<Sertifikat> lama = mapper.diperpanjang(s.permohonanId());
            pastikan(mapper.rilis(id, jam.instant(), lama.map(Sertifikat::id).orElse(null)));
            lama.ifPresent(l -> diganti(l, s));
            register.tambahKeadaan(id, KeadaanSertifikat.AKTIF, s.terbit(), "Terbit", s.nomor(), "sistem", jam.instant());
        }
        return ambil(id);
    }

    /** Its papers point to the new ones from now on. */
    private void diganti(Sertifikat lama, Sertifikat baru) {
        String alasan = "Diganti sertifikat " + baru.nomor();
        pastikan(register.pindah(lama.id(), lama.keadaan(), KeadaanSertifikat.DIGANTI));
        if (lama.dokumenId() != null) {
            dokumen.gantikan(lama.dokumenId(), baru.dokumenId(), alasan);
            dokumen.gantikan(lama.lampiranId(), baru.lampiranId(), alasan);
        }
        register.tambahKeadaan(lama.id(), KeadaanSertifikat.DIGANTI, baru.terbit(), alasan, baru.nomor(), "sistem", jam.instant());
        kabar.publishEvent(new SertifikatBerubah(lama.id(), lama.keadaan(), KeadaanSertifikat.DIGANTI, baru.terbit(), alasan, baru.nomor()));
    }

    /** Taken from whoever cannot sign it now; it is prepared anew for the signatory who is active then. */
    @Transactional
    void tarik(String kode, long id) {
        Sertifikat s = sertifikat.ambil(kode, id);
        String kasus = s.lama() ? null : permohonan.ambil(s.permohonanId()).kasus();
        if (kasus != null) {
            proses.kunci(kasus);
        }
        if (kasus == null || !proses.penandaBerhalangan(kasus, id)) {
            throw new IsianKeliru("Sertifikat ini tidak menunggu tanda tangan sekarang. Muat ulang halaman.");
        }
    }

    /** The order was given up before its certificate was released. */
    @EventListener
    @Transactional
    public void orderDibatalkan(OrderDibatalkan batal) {
        mapper.milik(batal.permohonanId()).stream().filter(s -> mapper.batal(s.id()) == 1).forEach(s -> {
            if (s.dokumenId() != null) {
                dokumen(s.id()).forEach(d -> dokumen.batalkan(d, batal.alasan()));
            }
            penomoran.cari(s.satker(), JenisNomor.SERTIFIKAT, subjek(s.id())).ifPresent(n -> penomoran.batal(s.satker(), JenisNomor.SERTIFIKAT, subjek(s.id()), batal.alasan()));
        });
    }

    private static void pastikan(int baris) {
        if (baris != 1) {
            throw new IsianKeliru("Sertifikat ini sudah berubah. Muat ulang halaman untuk melihat keadaan terakhir.");
        }
    }
}
