package id.laju.pengaduan;

import id.laju.mesin.Kasus;
import id.laju.mesin.KasusService;
import id.laju.permohonan.Permohonan;
import id.laju.permohonan.PermohonanService;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Puts together what the forms and pages of the balai show. */
@Component
class PengaduanBaca {

    private final PengaduanMapper mapper;
    private final PermohonanService permohonan;
    private final KasusService kasus;

    PengaduanBaca(PengaduanMapper mapper, PermohonanService permohonan, KasusService kasus) {
        this.mapper = mapper;
        this.permohonan = permohonan;
        this.kasus = kasus;
    }

    /** Until when the complainant can complete it or respond to the answer; empty while nothing waits. */
    Optional<Instant> batas(Pengaduan p) {
        return kasus.batasPenantian(p.kasus(), p.status() == StatusPengaduan.DIJAWAB ? "tanggapiJawabanPengaduan" : "lengkapiPengaduan", PengaduanProses.PENGADUAN_ID, p.id());
    }

    /** The case whose promise of an answer runs, or stands while the complainant completes it; empty where the model promises none, and once it is answered. */
    public Optional<Kasus> janji(Pengaduan p) {
        return kasus.cari(p.kasus()).filter(k -> k.janji() != null && berjalan(p));
    }

    /** The balai still owes its answer. */
    private static boolean berjalan(Pengaduan p) {
        return p.selesai() == null && p.status() != StatusPengaduan.DIJAWAB;
    }

    /** Chosen to handle, decide or sign it, or deputy of such a one with a step of it in hand. */
    boolean bekerja(Pengaduan p, String orang) {
        return Stream.of(p.penangan(), p.pemutus(), p.penanda()).anyMatch(orang::equals) || kasus.linimasa(p.kasus()).stream().anyMatch(l -> orang.equals(l.pengambil()));
    }

    PengaduanTampil tampil(Pengaduan p) {
        Permohonan o = p.permohonanId() == null ? null : permohonan.ambil(p.permohonanId());
        String order = o == null ? null : o.nomorDikenal();
        String kontak = Stream.of(p.telepon(), p.surel(), p.alamat()).filter(Objects::nonNull).collect(Collectors.joining(", "));
        String asal = p.asalId() == null ? null : mapper.cari(p.asalId()).orElseThrow().nomor();
        return new PengaduanTampil(p.id(), p.jenis(), p.sebutan(), p.kata("pengaduan"), p.kata("diadukan"), p.nomor(), p.saluran().sebutan(), p.nomorLuar(), p.pelapor(), kontak.isEmpty() ? null : kontak, order, o == null ? p.orderDitulis() : null, o == null ? null : o.kasus(), p.perihal(),
            p.uraian(), p.tambahan(), mapper.lampiran(p.id()), p.suratNomor(), p.suratTanggal(), p.dibuat(), p.catatan(), p.temuan(), p.tindakan(),
            p.usul() == null ? null : p.usul().label(), p.keterlambatan(), p.putusan() == null ? null : p.putusan().label(), p.pertimbangan(), p.jawabanNomor(), asal, p.asalId());
    }
}
