package id.laju.wbs;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Numbers alone, of what was purged: by year, kind and outcome; and of what is still here although its time is over. */
@Service
class RegisterService {

    private final BrankasMapper mapper;
    private final LingkarService lingkar;
    private final PengaturanWbs pengaturan;
    private final Clock jam;

    RegisterService(BrankasMapper mapper, LingkarService lingkar, PengaturanWbs pengaturan, Clock jam) {
        this.mapper = mapper;
        this.lingkar = lingkar;
        this.pengaturan = pengaturan;
        this.jam = jam;
    }

    /** Newest year first. */
    @Transactional(readOnly = true)
    public List<BrankasMapper.BarisRegister> baris(String orang) {
        List<String> tempat = lingkar.satkerSaya(orang);
        return tempat.isEmpty() ? List.of() : mapper.register(tempat);
    }

    /** Since more than a day. */
    @Transactional(readOnly = true)
    public int tertunda(String orang) {
        List<String> tempat = lingkar.satkerSaya(orang);
        return tempat.isEmpty() ? 0 : mapper.tertunda(tempat, jam.instant().minus(Duration.ofDays(pengaturan.simpanHari() + 1L)));
    }
}
