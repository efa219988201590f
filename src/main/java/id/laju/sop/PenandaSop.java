package id.laju.sop;

import org.springframework.stereotype.Component;

/** Asked by the model: whose task the signature is. */
@Component("penandaSop")
public class PenandaSop {

    private final SopMapper mapper;

    PenandaSop(SopMapper mapper) {
        this.mapper = mapper;
    }

    public String untuk(long pengesahanId) {
        return mapper.pengesahan(pengesahanId).orElseThrow().penanda();
    }
}
