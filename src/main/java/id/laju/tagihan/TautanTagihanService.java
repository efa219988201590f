package id.laju.tagihan;

import id.laju.berkas.Sidik;
import id.laju.umum.IsianKeliru;
import id.laju.umum.TidakDitemukan;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Base64;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A link to one bill for the customer's finance office: no account, nothing but this bill, and dead with its code. */
@Service
class TautanTagihanService {

    private static final int BITA = 32;

    private final TautanTagihanMapper mapper;
    private final BayarService bayar;
    private final TagihanService tagihan;
    private final KunciTagihan kunci;
    private final Clock jam;
    private final String alamat;
    private final SecureRandom acak = new SecureRandom();

    TautanTagihanService(TautanTagihanMapper mapper, BayarService bayar, TagihanService tagihan, KunciTagihan kunci, Clock jam, @Value("${laju.alamat}") String alamat) {
        this.mapper = mapper;
        this.bayar = bayar;
        this.tagihan = tagihan;
        this.kunci = kunci;
        this.jam = jam;
        this.alamat = alamat.replaceFirst("/$", "");
    }

    /**
     * A new link takes the place of the one before.
     *
     * @return the address, the only place where the token ever stands
     * @throws TidakDitemukan for any other customer's bill
     * @throws IsianKeliru when the bill is not to be paid with this code
     */
    @Transactional
    String buat(long id, long pelangganId, String oleh) {
        Tagihan t = KunciTagihan.satu(kunci.sepermohonan(bayar.milik(id, pelangganId)), id);
        if (t.statusPada(jam.instant()) != StatusTagihan.ISSUED) {
            throw new IsianKeliru("Tautan hanya dapat dibuat selama kode billing ini berlaku dan belum dibayar.");
        }
        byte[] bita = new byte[BITA];
        acak.nextBytes(bita);
        String token = Base64.getUrlEncoder().withoutPadding().encodeToString(bita);
        mapper.cabut(id, jam.instant());
        mapper.simpan(sidik(token), id, jam.instant(), oleh);
        return alamat + "/publik/tagihan/" + token;
    }

    /** Doing it again does nothing. */
    @Transactional
    void cabut(long id, long pelangganId) {
        mapper.cabut(bayar.milik(id, pelangganId).id(), jam.instant());
    }

    /** Is there a link that opens it now? */
    boolean ada(Tagihan t) {
        return terbuka(t) && mapper.ada(t.id());
    }

    /** @throws TidakDitemukan when unknown, taken back or dead, without saying which */
    Tagihan lihat(String token) {
        return mapper.tagihan(sidik(token)).map(tagihan::ambil).filter(this::terbuka)
            .orElseThrow(() -> new TidakDitemukan("Tautan ini tidak berlaku (lagi). Minta tautan atau kode billing yang baru kepada rekan Anda yang mengurus permohonan."));
    }

    /** Also after payment, until the code's own end. */
    private boolean terbuka(Tagihan t) {
        return (t.status() == StatusTagihan.ISSUED || t.status() == StatusTagihan.PAID) && !t.habisPada(jam.instant());
    }

    private static String sidik(String token) {
        return Sidik.sha256(token);
    }
}
