package id.laju.person;

import id.laju.berkas.BerkasService;
import id.laju.dokumen.Dokumen;
import id.laju.dokumen.DokumenService;
import id.laju.dokumen.Penanda;
import id.laju.dokumen.Teks;
import id.laju.penomoran.JenisNomor;
import id.laju.penomoran.Penomoran;
import id.laju.permohonan.Permohonan;
import id.laju.permohonan.PermohonanService;
import id.laju.satker.Satker;
import id.laju.satker.SatkerService;
import id.laju.sertifikat.PenandaSertifikat;
import id.laju.sertifikat.PenandaSertifikatService;
import id.laju.staf.Staf;
import id.laju.staf.StafService;
import id.laju.umum.IsianKeliru;
import id.laju.umum.Tanggal;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Certificates and cards of an order, numbered and made for whoever signs. */
@Service
class SusunSertifikatPersonService {

    private final SertifikatPersonMapper mapper;
    private final PersonService person;
    private final SkemaPersonService skema;
    private final PermohonanService permohonan;
    private final PenandaSertifikatService penanda;
    private final Penomoran penomoran;
    private final DokumenService dokumen;
    private final BerkasService berkas;
    private final SatkerService satker;
    private final StafService staf;

    SusunSertifikatPersonService(SertifikatPersonMapper mapper, PersonService person, SkemaPersonService skema, PermohonanService permohonan, PenandaSertifikatService penanda, Penomoran penomoran,
            DokumenService dokumen, BerkasService berkas, SatkerService satker, StafService staf) {
        this.mapper = mapper;
        this.person = person;
        this.skema = skema;
        this.permohonan = permohonan;
        this.penanda = penanda;
        this.penomoran = penomoran;
        this.dokumen = dokumen;
        this.berkas = berkas;
        this.satker = satker;
        this.staf = staf;
    }

    /** Whoever signs them today. */
    Optional<PenandaSertifikat> penanda(String kode) {
        return penanda.aktif(kode);
    }

    /** A certificate and a card for each who passed, dated today, for the active signatory; what was made before is withdrawn. @throws IsianKeliru on penanda without one */
    @Transactional
    void siapkan(long permohonanId) {
        Permohonan p = permohonan.ambil(permohonanId);
        SkemaPerson s = person.skema(permohonanId).orElseThrow();
        PenandaSertifikat oleh = penanda(p.satker()).orElseThrow(() -> IsianKeliru.pada("penanda", "Belum ada penanda tangan sertifikat yang aktif; aktifkan di Master Sertifikasi, Penanda Tangan."));
        mapper.buka(p.satker(), permohonanId, s.id());
        mapper.segarkanNama(permohonanId);
        mapper.milik(permohonanId).stream().filter(SertifikatPerson::disiapkan).forEach(x -> siapkan(p, s, x, oleh));
    }

    private void siapkan(Permohonan p, SkemaPerson s, SertifikatPerson x, PenandaSertifikat oleh) {
        LocalDate hari = skema.hariIni(p.satker());
        Optional<SertifikatPerson> lama = Optional.ofNullable(x.menggantikanId()).flatMap(mapper::cari);
        LocalDate sampai = lama.map(SertifikatPerson::berakhir).orElse(hari.plusMonths(s.masaBulan()).minusDays(1));
        String nomor = penomoran.ambil(p.satker(), JenisNomor.SERTIFIKAT_PERSON, TerbitPersonService.subjek(x));
        Satker b = satker.ambil(p.satker());
        Staf orang = staf.ambil(oleh.staf());
        Penanda tanda = new Penanda(orang.id(), Teks.dari(oleh.jabatan(), "Head of the Institute"), orang.nama(), orang.nip(), null);
        DataPerson d = person.data(p.id()).get(x.pesertaId());
        List<String> unit = skema.unit(p.id(), s.id()).stream().map(u -> u.kode() + " " + u.judul()).toList();
        Dokumen depan = dokumen.buat(p.satker(), nomor, p.kasus(), new SertifikatPersonCetak(b.nama(), b.kota(), x.nama(), d.tempatLahir() + ", " + Tanggal.panjang(d.tanggalLahir()), DataPerson.samar(d.nik()), s.nama(), s.acuan(), unit,
            hari, sampai, lama.map(SertifikatPerson::nomor).orElse(null), tanda));
        Dokumen kartu = dokumen.buat(p.satker(), nomor, p.kasus(), new KartuPerson(b.singkatan(), x.nama(), s.nama(), s.acuan(), foto(p.id(), x.pesertaId()), hari, sampai, tanda));
        TerbitPersonService.pastikan(mapper.siapkan(x.id(), nomor, hari, sampai, oleh.staf(), depan.id(), kartu.id()));
    }

    private String foto(long permohonanId, long pesertaId) {
        DokumenPerson d = PersonService.satu(person.dokumen(permohonanId), pesertaId, null).orElseThrow();
        return "data:" + berkas.ambil(d.berkasId()).jenis() + ";base64," + Base64.getEncoder().encodeToString(berkas.isi(d.berkasId()));
    }
}
