package id.laju.wbs;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Numbers alone, of what was purged: by year, kind and outcome. */
@Service
class RegisterService {

    private final BrankasMapper mapper;
    private final LingkarService lingkar;

    RegisterService(BrankasMapper mapper, LingkarService lingkar) {
        this.mapper = mapper;
        this.lingkar = lingkar;
    }

    /** Newest year first. */
    @Transactional(readOnly = true)
    public List<BrankasMapper.BarisRegister> baris(String orang) {
        List<String> tempat = lingkar.satkerSaya(orang);
        return tempat.isEmpty() ? List.of() : mapper.register(tempat);
    }
}
