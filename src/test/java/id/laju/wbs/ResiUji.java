package id.laju.wbs;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Primary;
import org.springframework.stereotype.Component;

/** Tests make hundreds of receipts and come back with them as often; what protects real ones is left to {@link GembokTest} and to the benchmarks. */
@Component
@Primary
@ConditionalOnProperty(name = "laju.bench.sandi", havingValue = "false", matchIfMissing = true)
class ResiUji extends Resi {

    ResiUji(KunciInduk induk) {
        super(induk);
    }

    @Override
    int putaran() {
        return 1000;
    }
}
